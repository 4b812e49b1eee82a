package dev.parley.ingest.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was written: an instant with the offset of its publisher, a day, or a month.
 *
 * @param day the day at the publisher's; the first of the month where only the month is known
 * @param isMonth whether no day was written
 * @param time null = no time, or one without a zone, which is nobody's
 */
record WrittenDate(LocalDate day, boolean isMonth, @Nullable OffsetDateTime time) {
    static WrittenDate day(LocalDate day) {
        return new WrittenDate(day, false, null);
    }

    static WrittenDate month(YearMonth month) {
        return new WrittenDate(month.atDay(1), true, null);
    }

    static WrittenDate at(OffsetDateTime time) {
        return new WrittenDate(time.toLocalDate(), false, time);
    }

    /** Whether it begins before a moment, as seen from wherever it may have been written. */
    boolean isBefore(OffsetDateTime moment) {
        return (time == null ? day.atStartOfDay().atOffset(ZoneOffset.MAX) : time).isBefore(moment);
    }

    /** ISO 8601 with the offset as written. */
    String iso() {
        if (time != null) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        return isMonth ? YearMonth.from(day).toString() : day.toString();
    }
}
