package dev.parley.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.outside.Answer;
import dev.parley.outside.Headers;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small site with a feed and pages, whose answers can be exchanged one by one. */
final class Site implements BiFunction<Fetch, Instant, Answer> {
    static final String FEED = "https://news.example/feed.xml";

    final List<Entry> entries = new ArrayList<>();
    final Map<String, Function<Fetch, Answer>> answers = new LinkedHashMap<>();

    @Nullable
    String etag;

    boolean isEtagLying;

    /** An entry of the feed and its page. */
    record Entry(
            String id,
            String link,
            String title,
            String summary,
            @Nullable Instant date) {}

    /** Puts an entry on top. */
    Site add(int number, @Nullable Instant date) {
        entries.addFirst(new Entry(
                "urn:" + number,
                "https://news.example/a/" + number,
                "Report number " + number + " of the day",
                "What is to be said of " + number + " in short.",
                date));
        return this;
    }

    @Override
    public Answer apply(Fetch fetch, Instant now) {
        String address = fetch.address().toString();
        Function<Fetch, Answer> answer = answers.get(address);
        if (answer != null) {
            return answer.apply(fetch);
        }
        if (address.equals(FEED)) {
            return feed(fetch);
        }
        return entries.stream()
                .filter(entry -> entry.link().equals(address))
                .findFirst()
                .map(entry -> ok(fetch, "text/html; charset=utf-8", page(entry.title(), entry.link())))
                .orElseGet(() -> status(fetch, 404));
    }

    private Answer feed(Fetch fetch) {
        String now = etag == null ? null : isEtagLying ? etag : etag + entries.hashCode();
        if (now != null && now.equals(fetch.validators().etag())) {
            return new Answer.NotModified(fetch.address(), null, Headers.NONE);
        }
        return ok(fetch, "application/rss+xml", rss(entries), now == null ? Map.of() : Map.of("etag", List.of(now)));
    }

    static String rss(List<Entry> entries) {
        StringBuilder items = new StringBuilder();
        entries.forEach(entry -> items.append("<item><guid isPermaLink='false'>")
                .append(entry.id())
                .append("</guid><link>")
                .append(entry.link())
                .append("</link><title>")
                .append(entry.title())
                .append("</title><description>")
                .append(entry.summary())
                .append("</description>")
                .append(entry.date() == null ? "" : "<pubDate>" + entry.date() + "</pubDate>")
                .append("</item>"));
        return "<rss version='2.0'><channel><title>News</title>" + items + "</channel></rss>";
    }

    /** A page that reads like an article. */
    static String page(String title, String word) {
        String sentence =
                "The commission met on the matter of " + word + " and said that it will meet again before long. ";
        return "<!doctype html><html lang='en'><head><title>" + title
                + "</title></head><body><nav><a href='/'>Home"
                + "</a></nav><article><h1>" + title + "</h1>" + ("<p>" + sentence.repeat(4) + "</p>").repeat(4)
                + "</article><footer>All rights</footer></body></html>";
    }

    static Answer ok(Fetch fetch, String type, String body) {
        return ok(fetch, type, body, Map.of());
    }

    static Answer ok(Fetch fetch, String type, String body, Map<String, List<String>> headers) {
        return new Answer.Fetched(fetch.address(), null, 200, headers(type, headers), body.getBytes(UTF_8));
    }

    static Answer moved(Fetch fetch, String to, String type, String body) {
        return new Answer.Fetched(URI.create(to), URI.create(to), 200, headers(type, Map.of()), body.getBytes(UTF_8));
    }

    static Answer status(Fetch fetch, int status) {
        return status(fetch, status, Map.of(), "");
    }

    static Answer status(Fetch fetch, int status, Map<String, List<String>> headers, String body) {
        return new Answer.Declined(fetch.address(), status, headers("text/html", headers), body.getBytes(UTF_8));
    }

    static Answer failed(Fetch fetch) {
        return new Answer.Failed(fetch.address(), Answer.Cause.CONNECTION, "connection refused");
    }

    static Answer refused(Fetch fetch, @Nullable Instant until) {
        return new Answer.Refused(fetch.address(), "its host is closed", until);
    }

    private static Headers headers(String type, Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(more);
        all.put("content-type", List.of(type));
        return new Headers(all);
    }
}
