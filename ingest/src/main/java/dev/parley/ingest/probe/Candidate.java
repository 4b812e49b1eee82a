package dev.parley.ingest.probe;

import dev.parley.events.article.Published;
import dev.parley.events.source.Source;
import dev.parley.ingest.feed.Entry;
import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed or sitemap that was found and read.
 *
 * @param url where it was found, or where it says it moved to for good
 * @param title what it calls itself; null = nothing
 * @param entries how many it lists now
 * @param newest date of its newest entry, in ISO 8601 as exactly as it is told; null = none is told
 * @param oddities how many things about it were odd
 */
public record Candidate(
        String url,
        @Nullable String title,
        Source.Kind kind,
        Format format,
        @Nullable String language,
        int entries,
        @Nullable String newest,
        int oddities) {
    /** Feeds before sitemaps, what has news before what has none, comments last. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isOfComments)
            .thenComparing(Candidate::kind)
            .thenComparing(candidate -> candidate.entries == 0)
            .thenComparing(candidate -> Optional.ofNullable(candidate.newest).orElse(""), Comparator.reverseOrder())
            .thenComparing(Candidate::url);

    static Candidate of(String url, FeedDocument document) {
        boolean isSitemap = document.format() == Format.SITEMAP || document.format() == Format.SITEMAP_INDEX;
        return new Candidate(
                url,
                document.feed().title() == null ? null : document.feed().title().plain(),
                isSitemap ? Source.Kind.SITEMAP : Source.Kind.FEED,
                document.format(),
                document.feed().language(),
                document.entries().size(),
                newest(document.entries()),
                document.oddities().size());
    }

    private boolean isOfComments() {
        return url.toLowerCase(java.util.Locale.ROOT).contains("comment");
    }

    private static @Nullable String newest(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.published() instanceof Published.Unknown ? entry.updated() : entry.published())
                .filter(date -> !(date instanceof Published.Unknown))
                .max(Comparator.comparing(Candidate::moment))
                .map(Candidate::text)
                .orElse(null);
    }

    private static Instant moment(Published date) {
        return switch (date) {
            case Published.At at -> at.value();
            case Published.On on -> start(on.value());
            case Published.In in -> start(in.value().atDay(1));
            case Published.Unknown unknown -> Instant.MIN;
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String text(Published date) {
        return switch (date) {
            case Published.At at -> at.value().toString();
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> "";
        };
    }
}
