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
import org.jspecify.annotations.Nullable;

/**
 * Observations made up from a seed: few pages of several outlets with many wordings, which make a page join stories, lead
 * them, join two, and leave them; repeats, odd dates, all arrivals, and withdrawals.
 */
final class Observations {
    private static final Instant START = Instant.parse("2014-06-19T08:00:00Z");
    private static final List<Arrival> ARRIVALS = List.of(Arrival.LIVE, Arrival.HISTORY, Arrival.LIVE, Arrival.REPLAY);
    private static final int PAGES_OF_A_REPORT = 4;
    private static final int DAYS_OF_A_REPORT = 5;

    private static final List<Outlet> OUTLETS = List.of(
            outlet("example-wire", "russia", null, "example-wire"),
            outlet("hill-post", "georgia", "hill-media", null),
            outlet("hill-radio", "georgia", "hill-media", null),
            outlet("valley-times", null, null, null),
            outlet("coast-daily", null, "coast", null));

    private Observations() {}

    /** So many observations of a sixth as many pages. */
    static List<ArticleEvent> made(int count, long seed) {
        Random random = new Random(seed);
        int pages = Math.max(1, count / 6);
        List<ArticleEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(article(random, random.nextInt(pages), pages, i + 1));
        }
        for (int i = 0; i < Math.max(1, pages / 12); i++) {
            events.add(withdrawn("page-" + random.nextInt(pages)));
        }
        return events;
    }

    /** One article with this text, from a corpus. */
    static Article article(String page, String text) {
        return article(page, text, Arrival.REPLAY);
    }

    static Article article(String page, String text, Arrival arrival) {
        Published published = new Published.On(LocalDate.of(2014, 6, 19), Provenance.CORPUS, List.of());
        return article(page, OUTLETS.getFirst(), null, "", text, 0, published, START, arrival);
    }

    private static Article article(Random random, int page, int pages, int ordinal) {
        int reports = Math.max(2, pages / PAGES_OF_A_REPORT);
        int number = page % reports;
        List<String> versions = Report.of(number).versions(Report.of((number + 1) % reports));
        String text = versions.get(random.nextInt(versions.size()));
        Outlet outlet = OUTLETS.get(page % OUTLETS.size());
        String wire = page % 7 == 0 ? "example-wire" : null;
        String title = random.nextInt(3) == 0 ? "Edition " + random.nextInt(3) : "";
        Instant observed = START.plusSeconds(60L * random.nextInt(30));
        Arrival arrival = ARRIVALS.get(ordinal % ARRIVALS.size());
        return article(
                "page-" + page,
                outlet,
                wire,
                title,
                text,
                ordinal,
                published(random, 1 + number * DAYS_OF_A_REPORT % 20),
                observed,
                arrival);
    }

    private static Published published(Random random, int day) {
        return switch (random.nextInt(14)) {
            case 0 -> new Published.On(LocalDate.of(1900, 1, 1), Provenance.CORPUS, List.of());
            case 1 -> new Published.At(Instant.parse("2199-01-01T10:00:00Z"), Provenance.CORPUS, List.of());
            case 2 -> new Published.In(YearMonth.of(2014, 6), Provenance.CORPUS, List.of());
            case 3 -> new Published.Unknown(List.of());
            case 4, 5, 6 ->
                new Published.At(
                        Instant.parse("2014-06-01T00:00:00Z").plusSeconds(86_400L * day + random.nextInt(200_000)),
                        Provenance.CORPUS,
                        List.of());
            default ->
                new Published.On(
                        LocalDate.of(2014, 6, day + random.nextInt(DAYS_OF_A_REPORT)), Provenance.CORPUS, List.of());
        };
    }

    private static Article article(
            String page,
            Outlet outlet,
            @Nullable String wire,
            String title,
            String text,
            long ordinal,
            Published published,
            Instant observed,
            Arrival arrival) {
        return new Article(
                id(page),
                ContentHash.of(title, text),
                new Metadata(
                        outlet,
                        url(page),
                        title,
                        null,
                        null,
                        wire,
                        published,
                        observed,
                        ordinal,
                        arrival,
                        Rights.EXCERPT),
                text);
    }

    private static Outlet outlet(String source, @Nullable String side, @Nullable String owner, @Nullable String wire) {
        return new Outlet(new SourceId(source), null, side, null, owner, wire);
    }

    static Withdrawn withdrawn(String page) {
        return new Withdrawn(id(page), START, "the publisher asked for it");
    }

    private static ArticleId id(String page) {
        return ArticleId.of(CanonicalUrl.of(url(page)));
    }

    private static String url(String page) {
        return "https://news.example/" + page;
    }
}
