package dev.parley.watch.lexicon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date as exactly as it is known: {@code 2012}, {@code 2012-11} or {@code 2012-11-01}. */
public record PartialDate(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartialDate {
        try {
            first(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + value + "' is not a year, month or day like 2012-11-01", e);
        }
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return first(value);
    }

    /** The last day it can mean. */
    public LocalDate last() {
        return switch (value.length()) {
            case 4 -> first().plusYears(1).minusDays(1);
            case 7 -> first().plusMonths(1).minusDays(1);
            default -> first();
        };
    }

    private static LocalDate first(String value) {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
