package dev.parley.ingest;

import dev.parley.ingest.follow.Visiting;
import dev.parley.outside.Answer;
import dev.parley.outside.Get;
import dev.parley.outside.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Feeds in memory that carry the whole text of each item. Every visit is counted. */
final class Newsstand implements Visiting {
    private final Map<URI, List<Integer>> feeds = new ConcurrentHashMap<>();
    private final Map<URI, Integer> visits = new ConcurrentHashMap<>();

    /** Puts an item into a feed. */
    void print(String feed, int item) {
        feeds.merge(URI.create(feed), List.of(item), (before, more) -> {
            List<Integer> all = new ArrayList<>(more);
            all.addAll(before);
            return List.copyOf(all);
        });
    }

    /** How often a feed was visited. */
    int visits(String feed) {
        return visits.getOrDefault(URI.create(feed), 0);
    }

    @Override
    public Answer visit(Get get, @Nullable String robotsOverride) {
        visits.merge(get.address(), 1, Integer::sum);
        List<Integer> items = feeds.get(get.address());
        if (items == null) {
            return new Answer.Declined(get.address(), 404, Headers.NONE, new byte[0]);
        }
        Headers headers = new Headers(Map.of("content-type", List.of("application/rss+xml; charset=utf-8")));
        byte[] body = feed(get.address(), items).getBytes(StandardCharsets.UTF_8);
        return new Answer.Fetched(get.address(), null, 200, headers, body);
    }

    private static String feed(URI address, List<Integer> items) {
        return items.stream()
                .map(item -> """
                        <item>
                          <title>Report %2$d of the talks</title>
                          <link>http://%1$s/report-%2$d</link>
                          <guid>http://%1$s/report-%2$d</guid>
                          <content:encoded><![CDATA[<p>%3$s</p>]]></content:encoded>
                        </item>
                        """.formatted(address.getHost(), item, text(item)))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                        <title>Reports</title><link>http://%s/</link>
                        """.formatted(address.getHost()), "</channel></rss>"));
    }

    private static String text(int item) {
        return ("The delegations met for round " + item + " and spoke about the agenda of the next one. ").repeat(20);
    }
}
