package dev.parley.ingest.page;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a date that stands alone, in the words and numbers that pages write dates in. */
public final class DateReader {
    private final DateText reader = new DateText(MonthNames.shipped(), false);

    /** The date, as exactly as it is written; empty when there is none. */
    public Optional<Published> read(String written, Provenance provenance) {
        return reader.find(written).map(date -> published(date, provenance));
    }

    private static Published published(WrittenDate date, Provenance provenance) {
        @Nullable OffsetDateTime time = date.time();
        if (time != null) {
            Instant instant = time.toInstant();
            return new Published.At(instant, provenance, List.of());
        }
        return date.isMonth()
                ? new Published.In(YearMonth.from(date.day()), provenance, List.of())
                : new Published.On(date.day(), provenance, List.of());
    }
}
