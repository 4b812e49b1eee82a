package dev.parley.acceptance.stream;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.source.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Observations made up from a seed: few pages with many wordings, repeats, odd dates, all arrivals, and withdrawals. */
final class Observations {
    private static final Instant START = Instant.parse("2014-06-19T08:00:00Z");
    private static final List<Arrival> ARRIVALS = List.of(Arrival.LIVE, Arrival.HISTORY, Arrival.REPLAY);
    private static final List<String> TEXTS = List.of(
            "Grigory Karasin and Zurab Abashidze met in Prague. The Prague format goes on, Karasin said.",
            "The Geneva International Discussions on Georgia were held. Sergey Lavrov commented.",
            "The 27th round of the Geneva International Discussions was held on 17-18 June 2014, Georgia said.",
            "The 27th round of the Geneva International Discussions was postponed, Georgia said.",
            "The 28th round of the Geneva International Discussions will be held on 7-8 October 2014, Georgia said.",
            "16 апреля 2014 года в Праге прошла встреча Григория Карасина и Зураба Абашидзе.",
            "Rain is expected in the mountains; the road stays closed until Monday.",
            "Participants of the Incident Prevention and Response Mechanism met in Ergneti near Tskhinvali.",
            "В Праге прошла встреча Григория Карасина и Зураба Абашидзе.",
            "ჟენევის საერთაშორისო მოლაპარაკებები გაიმართა, საქართველო მონაწილეობდა.");

    private Observations() {}

    /** So many observations of a sixth as many pages. */
    static List<ArticleEvent> made(int count, long seed) {
        Random random = new Random(seed);
        int pages = Math.max(1, count / 6);
        List<ArticleEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(article(random, random.nextInt(pages), i + 1));
        }
        for (int i = 0; i < Math.max(1, pages / 20); i++) {
            events.add(new Withdrawn(id(random.nextInt(pages)), START, "the publisher asked for it"));
        }
        return events;
    }

    /** One article with this text, from a corpus. */
    static Article article(String page, String text) {
        return article(page, text, Arrival.REPLAY);
    }

    static Article article(String page, String text, Arrival arrival) {
        return article(
                id(page),
                url(page),
                text,
                0,
                new Published.On(LocalDate.of(2014, 6, 19), Provenance.CORPUS, List.of()),
                START,
                arrival);
    }

    private static Article article(Random random, int page, int ordinal) {
        String text = TEXTS.get(random.nextInt(TEXTS.size())) + " Edition " + random.nextInt(3) + ".";
        Instant observed = START.plusSeconds(60L * random.nextInt(30));
        Arrival arrival = ARRIVALS.get(ordinal % ARRIVALS.size());
        return article(id(page), url("page-" + page), text, ordinal, published(random), observed, arrival);
    }

    private static Published published(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new Published.On(LocalDate.of(1900, 1, 1), Provenance.CORPUS, List.of());
            case 1 -> new Published.At(Instant.parse("2199-01-01T10:00:00Z"), Provenance.CORPUS, List.of());
            case 2 -> new Published.In(YearMonth.of(2014, 6), Provenance.CORPUS, List.of());
            case 3 -> new Published.Unknown(List.of());
            default -> new Published.On(LocalDate.of(2014, 6, 1 + random.nextInt(28)), Provenance.CORPUS, List.of());
        };
    }

    private static Article article(
            ArticleId id,
            String url,
            String text,
            long ordinal,
            Published published,
            Instant observed,
            Arrival arrival) {
        Outlet outlet = new Outlet(new SourceId("example-wire"), "Example Wire", "russia", "Russia", null, null);
        return new Article(
                id,
                ContentHash.of("", text),
                new Metadata(outlet, url, "", null, null, null, published, observed, ordinal, arrival, Rights.EXCERPT),
                text);
    }

    static Withdrawn withdrawn(String page) {
        return new Withdrawn(id(page), START, "the publisher asked for it");
    }

    private static ArticleId id(int page) {
        return id("page-" + page);
    }

    private static ArticleId id(String page) {
        return ArticleId.of(CanonicalUrl.of(url(page)));
    }

    private static String url(String page) {
        return "https://news.example/" + page;
    }
}
