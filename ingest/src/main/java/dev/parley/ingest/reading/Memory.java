package dev.parley.ingest.reading;

import dev.parley.events.Json;
import dev.parley.events.Sha;
import dev.parley.events.article.ArticleId;
import dev.parley.events.source.Course;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.FurtherListing;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.events.source.Source;
import dev.parley.events.source.Suggestion;
import dev.parley.events.source.Visit;
import dev.parley.events.source.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A source's state while a reading changes it. */
final class Memory {
    private static final Json<Source> SOURCES = Json.of(Source.class);
    private static final Duration VISITS_KEPT = Duration.ofDays(9);

    final Source source;
    private final Set<ArticleId> wished;
    final boolean isNewAddress;

    @Nullable
    String etag;

    @Nullable
    String lastModified;

    List<String> items;

    @Nullable
    String movedTo;

    Health health;

    @Nullable
    Instant lastSuccess;

    @Nullable
    Instant nextDue;

    @Nullable
    Instant healthSince;

    @Nullable
    String healthWords;

    @Nullable
    Instant firstSuccess;

    @Nullable
    Instant lastRead;

    @Nullable
    Instant lastNew;

    @Nullable
    Duration gap;

    @Nullable
    Duration longest;

    @Nullable
    Duration interval;

    @Nullable
    Duration asked;

    int failures;
    int poor;
    int fine;
    int walledPages;

    @Nullable
    String body;

    int conditional;

    @Nullable
    Instant lastWhole;

    @Nullable
    Instant distrustedUntil;

    final Map<String, KnownItem> known = new LinkedHashMap<>();
    final Map<String, PendingPage> pending = new LinkedHashMap<>();
    final Map<String, FurtherListing> further = new LinkedHashMap<>();
    final Map<ArticleId, Visit> visits = new LinkedHashMap<>();
    final Map<ArticleId, Suggestion> suggestions = new LinkedHashMap<>();

    /** What is known of a source; where its address was edited, that is its items only. */
    Memory(Source source, @Nullable FetchState state, SourceWishes wishes) {
        this.source = source;
        this.wished = wishes.revisits().stream().map(Wish.Revisit::article).collect(Collectors.toSet());
        this.health = Health.HEALTHY;
        this.items = List.of();
        Course course = state == null ? null : state.course();
        this.isNewAddress = course == null || !course.listing().equals(listing(source));
        if (state == null) {
            return;
        }
        items = state.items();
        state.known().forEach(item -> known.put(item.key(), item));
        state.pending().forEach(page -> pending.put(page.item(), page));
        state.visits().forEach(visit -> visits.put(visit.article(), visit));
        state.suggestions().forEach(suggestion -> suggestions.put(suggestion.article(), suggestion));
        if (course != null && !isNewAddress) {
            take(state, course);
        }
    }

    private void take(FetchState state, Course course) {
        etag = state.etag();
        lastModified = state.lastModified();
        movedTo = state.movedTo();
        health = state.health();
        lastSuccess = state.lastSuccess();
        nextDue = state.nextDue();
        healthSince = state.healthSince();
        healthWords = state.healthWords();
        firstSuccess = course.firstSuccess();
        lastRead = course.lastRead();
        lastNew = course.lastNew();
        gap = course.gap();
        longest = course.longest();
        interval = course.interval();
        asked = course.asked();
        failures = course.failures();
        poor = course.poor();
        fine = course.fine();
        walledPages = course.walledPages();
        body = course.body();
        conditional = course.conditional();
        lastWhole = course.lastWhole();
        distrustedUntil = course.distrustedUntil();
        state.further().forEach(listing -> further.put(listing.url(), listing));
    }

    /** What of a source's description says where its listing is and how it is read. */
    static String listing(Source source) {
        return Key.of("listing", source.url(), source.kind().name(), String.valueOf(source.linkSelector()));
    }

    /** All of a source's description. */
    static String edition(Source source) {
        return Sha.hex(SOURCES.write(source)).substring(0, Key.LENGTH);
    }

    /** Whether somebody wishes to see the page of an item again. */
    boolean isWished(KnownItem item) {
        return item.article() != null && wished.contains(item.article());
    }

    /** Where its listing is now. */
    String address() {
        return movedTo == null ? source.url() : movedTo;
    }

    Optional<KnownItem> knownAs(ArticleId article) {
        return known.values().stream()
                .filter(item -> article.equals(item.article()))
                .findFirst();
    }

    /** Keeps an item under another key. */
    void rename(KnownItem item, String key) {
        known.remove(item.key());
        known.put(key, item.under(key));
        PendingPage page = pending.remove(item.key());
        if (page != null) {
            pending.put(key, page.under(key));
        }
    }

    FetchState state(Instant now) {
        return new FetchState(
                source.id(),
                etag,
                lastModified,
                items,
                movedTo,
                health,
                lastSuccess,
                nextDue,
                healthSince,
                healthWords,
                new Course(
                        edition(source),
                        listing(source),
                        firstSuccess,
                        lastRead,
                        lastNew,
                        gap,
                        longest,
                        interval,
                        asked,
                        failures,
                        poor,
                        fine,
                        walledPages,
                        body,
                        conditional,
                        lastWhole,
                        distrustedUntil),
                List.copyOf(known.values()),
                List.copyOf(pending.values()),
                List.copyOf(further.values()),
                latestVisits(now),
                latest(
                        suggestions.values().stream()
                                .sorted(Comparator.comparing(Suggestion::at).reversed())
                                .toList(),
                        FetchState.MOST_SUGGESTIONS));
    }

    private List<Visit> latestVisits(Instant now) {
        Instant oldest = now.minus(VISITS_KEPT);
        return latest(
                visits.values().stream()
                        .filter(visit -> !latestOf(visit).isBefore(oldest))
                        .sorted(Comparator.comparing(Memory::latestOf).reversed())
                        .toList(),
                FetchState.MOST_KNOWN);
    }

    private static Instant latestOf(Visit visit) {
        return Objects.requireNonNullElse(visit.retry() == null ? visit.done() : visit.retry(), Instant.EPOCH);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return new ArrayList<>(all.subList(0, Math.min(all.size(), most)));
    }
}
