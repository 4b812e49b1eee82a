package dev.parley.processor.story;

import dev.parley.events.Sha;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.count.Cell;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import dev.parley.processor.count.Contribution;
import dev.parley.processor.story.Sketch.Because;
import dev.parley.processor.story.Sketch.Met;
import dev.parley.watch.copy.Imprint;
import dev.parley.watch.subscription.Independence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sketches of invented articles: a plain one to vary, and random ones among which everything happens. */
record Sketches(
        String page,
        String text,
        Published published,
        Outlet outlet,
        @Nullable String wire,
        List<Saying> says,
        List<EntityId> speakers,
        List<Met> met,
        Arrival arrival) {
    static final EntityId TALKS = new EntityId("format:example-talks");
    static final EntityId FORUM = new EntityId("format:example-forum");
    static final SubscriptionId ON_TALKS = new SubscriptionId("on-talks");
    static final SubscriptionId ON_THREE = new SubscriptionId("e-three");
    private static final List<Because> REASONS = List.of(
            new Because("format:example-talks", TALKS, null, null, "word"),
            new Because("format:example-forum", FORUM, null, null, "word"),
            new Because("source:one", null, null, null, null));
    private static final List<String> BASES = Stream.iterate(1, seed -> seed + 1)
            .limit(7)
            .map(seed -> words(new Random(seed), 90))
            .toList();

    /** An article of a text of its own that meets {@link #ON_TALKS} and says nothing of any occasion. */
    static Sketches article(String page) {
        return new Sketches(
                page,
                words(new Random(page.hashCode()), 90),
                new Published.At(Instant.parse("2014-11-05T10:00:00Z"), Provenance.FEED, List.of()),
                Outlet.of(new SourceId("one")),
                null,
                List.of(),
                List.of(),
                List.of(met(ON_TALKS, 0, null)),
                Arrival.REPLAY);
    }

    static Met met(SubscriptionId subscription, int reason, @Nullable Independence independence) {
        return new Met(subscription, "v1", Sha.id(subscription.value()), List.of(reason), independence);
    }

    static Saying saying(EntityId format, @Nullable Integer round, @Nullable String date, Claim.State state) {
        return new Saying(format, round, date, null, state);
    }

    static ArticleId id(String page) {
        return new ArticleId(Sha.id(page));
    }

    Sketches telling(String other) {
        return new Sketches(page, other, published, outlet, wire, says, speakers, met, arrival);
    }

    Sketches at(String instant) {
        Published when = new Published.At(Instant.parse(instant), Provenance.FEED, List.of());
        return new Sketches(page, text, when, outlet, wire, says, speakers, met, arrival);
    }

    Sketches from(String source, @Nullable String owner, @Nullable String credited) {
        Outlet other = new Outlet(new SourceId(source), null, null, null, owner, null);
        return new Sketches(page, text, published, other, credited, says, speakers, met, arrival);
    }

    Sketches saying(Saying... says) {
        return new Sketches(page, text, published, outlet, wire, List.of(says), speakers, met, arrival);
    }

    Sketches quoting(String... officials) {
        List<EntityId> quoted = Stream.of(officials).map(EntityId::new).toList();
        return new Sketches(page, text, published, outlet, wire, says, quoted, met, arrival);
    }

    Sketches meeting(Met... met) {
        return new Sketches(page, text, published, outlet, wire, says, speakers, List.of(met), arrival);
    }

    Sketches arriving(Arrival how) {
        return new Sketches(page, text, published, outlet, wire, says, speakers, met, how);
    }

    Sketch sketch() {
        Metadata metadata = new Metadata(
                outlet,
                "https://news.example/" + page,
                "",
                "en",
                null,
                wire,
                published,
                Instant.parse("2014-11-06T00:00:00Z"),
                1,
                arrival,
                Rights.EXCERPT);
        Cell cell = new Cell(published.day(ZoneOffset.UTC), TALKS, "en", outlet.source(), null, Part.LEAD);
        return new Sketch(
                id(page),
                ContentHash.of("", text),
                metadata,
                Imprint.of("", text, (in, start, end) -> Part.BODY).encoded(),
                new Contribution(List.of(new Count(cell, new Measures(0, 0, 1)))),
                says,
                speakers,
                List.of(),
                REASONS,
                met,
                false);
    }

    static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int letter = 0; letter < 7; letter++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }

    /** An article among which there are copies, bridges, days of rounds, contradictions and voices that depend on each other. */
    static Sketches random(String page, Random random) {
        return new Sketches(
                page,
                text(random),
                published(random),
                outlet(random),
                random.nextInt(3) == 0 ? pick(random, "wire-a", "wire-b") : null,
                Stream.generate(() -> saying(random))
                        .limit(random.nextInt(4))
                        .distinct()
                        .toList(),
                Stream.of("official:anna", "official:boris", "official:clara")
                        .filter(official -> random.nextInt(4) == 0)
                        .map(EntityId::new)
                        .toList(),
                Stream.of(
                                met(new SubscriptionId("a-format"), 0, null),
                                met(new SubscriptionId("b-forum"), 1, null),
                                met(new SubscriptionId("c-source"), 2, null),
                                met(
                                        new SubscriptionId("d-two"),
                                        0,
                                        new Independence("i", 2, java.time.Duration.ofHours(24))),
                                met(ON_THREE, 1, new Independence("i", 3, null)))
                        .filter(met -> random.nextInt(3) > 0)
                        .toList(),
                Arrival.REPLAY);
    }

    private static String text(Random random) {
        String base = BASES.get(random.nextInt(BASES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> base + words(random, 20);
            case 1 -> base.substring(0, base.length() * 3 / 4);
            case 2 -> base + BASES.get(random.nextInt(BASES.size()));
            case 3 -> words(random, 60);
            default -> base;
        };
    }

    private static Published published(Random random) {
        LocalDate day = LocalDate.of(2014, 11, 1 + random.nextInt(9));
        return switch (random.nextInt(8)) {
            case 0 -> new Published.In(YearMonth.from(day), Provenance.FEED, List.of());
            case 1 -> new Published.Unknown(List.of());
            case 2, 3 -> new Published.On(day, Provenance.FEED, List.of());
            default ->
                new Published.At(
                        day.atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC), Provenance.FEED, List.of());
        };
    }

    private static Outlet outlet(Random random) {
        int source = random.nextInt(6);
        String owner = source < 2 ? "group" : null;
        String wire = source == 2 ? "wire-a" : null;
        return new Outlet(new SourceId("source-" + source), null, null, null, owner, wire);
    }

    private static Saying saying(Random random) {
        Claim.State state = pick(random, Claim.State.ANNOUNCED, Claim.State.HELD, Claim.State.POSTPONED);
        EntityId format = pick(random, TALKS, TALKS, FORUM);
        Integer round = random.nextInt(3) == 0 ? null : Integer.valueOf(1 + random.nextInt(2));
        String date = pick(random, "2014-11-05", "2014-11-06", "2014-11-07", "2014-11", "");
        String to = date.length() == 10 && random.nextInt(4) == 0 ? "2014-11-08" : null;
        return new Saying(format, round, date.isEmpty() ? null : date, to, state);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }
}
