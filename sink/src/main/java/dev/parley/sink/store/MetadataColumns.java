package dev.parley.sink.store;

import dev.parley.events.article.Metadata;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns that tell of an article besides its text; the same in every table that has them. */
final class MetadataColumns {
    private final ZoneId zone;

    /** @param zone the desk's, in which an instant has a day */
    MetadataColumns(ZoneId zone) {
        this.zone = zone;
    }

    /** @param erased whether the article was taken back, so that only what identifies and dates it is kept */
    Row write(Row row, Metadata metadata, boolean erased) {
        Published published = metadata.published();
        return row.with("source", metadata.outlet().source().value())
                .with("outlet", metadata.outlet().name())
                .with("side", metadata.outlet().side())
                .with("url", erased ? null : metadata.url())
                .with("title", erased ? "" : metadata.title())
                .with("language", metadata.language())
                .with("byline", erased ? null : metadata.byline())
                .with("wire", metadata.wire())
                .with("published", value(published))
                .with("published_precision", precision(published))
                .with("published_provenance", provenance(published))
                .with("day", published.day(zone))
                .with("dated", dated(metadata))
                .with("observed_at", metadata.observedAt())
                .with("ordinal", metadata.ordinal())
                .with("arrival", lower(metadata.arrival()))
                .with("rights", lower(metadata.rights()));
    }

    /** Whether its date can be written at all: an instant at the end of time has no day. */
    boolean canDate(Metadata metadata) {
        try {
            return !write(new Row(), metadata, true).columns().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The instant an article is sorted by: the first its date can mean; where nobody knows, when it was observed. */
    private Instant dated(Metadata metadata) {
        return metadata.published() instanceof Published.Unknown
                ? metadata.observedAt()
                : metadata.published().earliest(zone);
    }

    private static @Nullable String value(Published published) {
        return switch (published) {
            case Published.At at -> at.value().toString();
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> null;
        };
    }

    private static String precision(Published published) {
        return switch (published) {
            case Published.At at -> "instant";
            case Published.On on -> "day";
            case Published.In in -> "month";
            case Published.Unknown unknown -> "unknown";
        };
    }

    private static @Nullable String provenance(Published published) {
        Provenance provenance = switch (published) {
            case Published.At at -> at.provenance();
            case Published.On on -> on.provenance();
            case Published.In in -> in.provenance();
            case Published.Unknown unknown -> null;
        };
        return provenance == null ? null : lower(provenance);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
