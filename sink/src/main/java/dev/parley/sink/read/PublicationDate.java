package dev.parley.sink.read;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date of publication in words that say no more than is known. */
public final class PublicationDate {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private PublicationDate() {}

    /** E.g. {@code 2014-06-19 18:05}, {@code 2016-07-22, inferred}, {@code July 2016}, {@code date unknown}. */
    public static String text(Published published, ZoneId zone) {
        return switch (published) {
            case Published.At at -> MINUTE.format(at.value().atZone(zone)) + how(at.provenance());
            case Published.On on -> on.value() + how(on.provenance());
            case Published.In in ->
                in.value().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + in.value().getYear() + how(in.provenance());
            case Published.Unknown unknown -> "date unknown";
        };
    }

    private static String how(Provenance provenance) {
        return provenance == Provenance.INFERRED ? ", inferred" : "";
    }

    /** Makes a date of the columns it was stored in, without the candidates that lost. */
    static Published of(String precision, @Nullable String value, @Nullable String provenance) {
        if (value == null || provenance == null) {
            return new Published.Unknown(List.of());
        }
        Provenance known = Stored.constant(Provenance.class, provenance);
        return switch (precision) {
            case "instant" -> new Published.At(Instant.parse(value), known, List.of());
            case "day" -> new Published.On(LocalDate.parse(value), known, List.of());
            case "month" -> new Published.In(YearMonth.parse(value), known, List.of());
            default -> throw new IllegalStateException("precision '" + precision + "' of a date is not known");
        };
    }
}
