package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * When an article says it was published, as exactly as it says so: a day is not an instant and never moves with a zone.
 * The candidates that lost stay beside the one chosen.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "precision")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Published.At.class, name = "instant"),
    @JsonSubTypes.Type(value = Published.On.class, name = "day"),
    @JsonSubTypes.Type(value = Published.In.class, name = "month"),
    @JsonSubTypes.Type(value = Published.Unknown.class, name = "unknown")
})
public sealed interface Published {
    /** What {@link #day} answers when there is no date. */
    String UNKNOWN_DAY = "unknown";

    /** The first instant that can be told. */
    Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    /** The last instant that can be told. */
    Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    List<Candidate> others();

    /** The bucket it is counted in: an ISO day, an ISO month where no day is known, or {@value #UNKNOWN_DAY}. */
    String day(ZoneId zone);

    /** The first instant it can mean, for ordering; the end of time when it is not known. */
    Instant earliest(ZoneId zone);

    /** A date as people write it: an ISO 8601 month, day or instant with its offset. */
    static Published written(String date, Provenance provenance) {
        try {
            return switch (date.length()) {
                case 7 -> new In(YearMonth.parse(date), provenance, List.of());
                case 10 -> new On(LocalDate.parse(date), provenance, List.of());
                default -> new At(OffsetDateTime.parse(date).toInstant(), provenance, List.of());
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + date + "' is no ISO 8601 month, day or instant", e);
        }
    }

    private static void requireYear(boolean isOutside, Object value) {
        if (isOutside) {
            throw new IllegalArgumentException("date " + value + " is not in the years 1 to 9999");
        }
    }

    /** A date that was found and not chosen, as it was written. */
    record Candidate(String value, Provenance provenance) {
        public Candidate {
            Objects.requireNonNull(value, "value is missing");
            Objects.requireNonNull(provenance, "provenance is missing");
        }
    }

    /** At an instant. */
    record At(Instant value, Provenance provenance, List<Candidate> others) implements Published {
        public At {
            Objects.requireNonNull(value, "value is missing");
            requireYear(value.isBefore(FIRST) || value.isAfter(LAST), value);
            Objects.requireNonNull(provenance, "provenance is missing");
            others = others == null ? List.of() : List.copyOf(others);
        }

        @Override
        public String day(ZoneId zone) {
            return value.atZone(zone).toLocalDate().toString();
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return value;
        }
    }

    /** On a day, in whatever zone its publisher lives. */
    record On(LocalDate value, Provenance provenance, List<Candidate> others) implements Published {
        public On {
            Objects.requireNonNull(value, "value is missing");
            requireYear(value.getYear() < 1 || value.getYear() > 9999, value);
            Objects.requireNonNull(provenance, "provenance is missing");
            others = others == null ? List.of() : List.copyOf(others);
        }

        @Override
        public String day(ZoneId zone) {
            return value.toString();
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return value.atStartOfDay(zone).toInstant();
        }
    }

    /** In a month. */
    record In(YearMonth value, Provenance provenance, List<Candidate> others) implements Published {
        public In {
            Objects.requireNonNull(value, "value is missing");
            requireYear(value.getYear() < 1 || value.getYear() > 9999, value);
            Objects.requireNonNull(provenance, "provenance is missing");
            others = others == null ? List.of() : List.copyOf(others);
        }

        @Override
        public String day(ZoneId zone) {
            return value.toString();
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return value.atDay(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Nobody knows. */
    record Unknown(List<Candidate> others) implements Published {
        public Unknown {
            others = others == null ? List.of() : List.copyOf(others);
        }

        @Override
        public String day(ZoneId zone) {
            return UNKNOWN_DAY;
        }

        @Override
        public Instant earliest(ZoneId zone) {
            return Instant.MAX;
        }
    }
}
