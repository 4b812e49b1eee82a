package dev.parley.ingest.corpus;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as a corpus writes it (ISO 8601): an instant with its zone, a day, or a month. A time without a zone is no
 * instant, since nobody says whose time it is: it is read as its day, and what was written stays beside it.
 */
final class WrittenDate {
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXXXX][XXXX][X]")
            .optionalStart()
            .appendLiteral('[')
            .parseCaseSensitive()
            .appendZoneRegionId()
            .appendLiteral(']')
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SPACE_BEFORE_TIME = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d\\d:)");
    private static final Pattern SPACE_BEFORE_ZONE = Pattern.compile("(?<=\\d) +(?=[+-]\\d|Z$)");

    private WrittenDate() {}

    /** The date written; empty when it is none. Years are 1 to 9999. */
    static Optional<Published> read(String written, Provenance provenance) {
        String date = SPACE_BEFORE_ZONE
                .matcher(SPACE_BEFORE_TIME.matcher(written.strip()).replaceFirst("$1T"))
                .replaceFirst("");
        try {
            return Optional.of(
                    switch (date.length()) {
                        case 7 -> new Published.In(plausible(YearMonth.parse(date)), provenance, List.of());
                        case 10 -> new Published.On(plausible(LocalDate.parse(date)), provenance, List.of());
                        default ->
                            ofTime(
                                    DATE_TIME.parseBest(
                                            date, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from),
                                    written,
                                    provenance);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The instant written; empty when it is none. */
    static Optional<Instant> instant(String written) {
        return read(written, Provenance.CORPUS)
                .flatMap(date -> date instanceof Published.At at ? Optional.of(at.value()) : Optional.empty());
    }

    private static Published ofTime(TemporalAccessor time, String written, Provenance provenance) {
        if (time instanceof LocalDateTime local) {
            return new Published.On(
                    plausible(local.toLocalDate()),
                    provenance,
                    List.of(new Published.Candidate(written.strip(), provenance)));
        }
        OffsetDateTime utc = Instant.from(time).atOffset(ZoneOffset.UTC);
        return new Published.At(plausible(utc).toInstant(), provenance, List.of());
    }

    private static <T extends TemporalAccessor> T plausible(T date) {
        int year = Year.from(date).getValue();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year + " is not 1 to 9999");
        }
        return date;
    }
}
