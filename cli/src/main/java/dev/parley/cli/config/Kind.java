package dev.parley.cli.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a value must look like. Only a {@link #TEXT}, a {@link #SECRET}, a {@link #PATH}, an {@link #OPTIONAL_PORT} or
 * {@link #DURATIONS} may be empty.
 */
public enum Kind {
    /** Any characters. */
    TEXT("a text") {
        @Override
        void check(String value) {}
    },

    /** Any characters that nobody else should see; from the environment only, since files are shown and copied. */
    SECRET("a secret") {
        @Override
        void check(String value) {}
    },

    /** A file or folder: from a flag or the environment seen from where the user stands, else from Parley's folder. */
    PATH("a path") {
        @Override
        void check(String value) {
            if (value.indexOf('\0') >= 0) {
                throw new IllegalArgumentException();
            }
        }
    },

    /** A whole number from 1 to 10,000. */
    COUNT("a whole number from 1 to 10000") {
        @Override
        void check(String value) {
            requireBetween(1, Integer.parseInt(value), 10_000);
        }
    },

    /** A whole number from 0 to 10,000. */
    AMOUNT("a whole number from 0 to 10000") {
        @Override
        void check(String value) {
            requireBetween(0, Integer.parseInt(value), 10_000);
        }
    },

    /** A TCP port; 0 = any that is free. */
    PORT("a port from 0 to 65535") {
        @Override
        void check(String value) {
            requireBetween(0, Integer.parseInt(value), 65_535);
        }
    },

    /** A TCP port or nothing; 0 = any that is free. */
    OPTIONAL_PORT("a port from 0 to 65535, or nothing") {
        @Override
        void check(String value) {
            if (!value.isBlank()) {
                PORT.check(value.strip());
            }
        }
    },

    /** A whole number of milliseconds, seconds, minutes, hours or days, e.g. {@code 48h}. */
    DURATION("a duration such as 500ms, 30s, 10m, 48h or 180d") {
        @Override
        void check(String value) {
            duration(value);
        }
    },

    /** Durations parted by commas, e.g. {@code 1h,24h,7d}. */
    DURATIONS("durations such as 1h,24h,7d") {
        @Override
        void check(String value) {
            durations(value);
        }
    },

    /** A time zone of the tz database. */
    ZONE("a time zone such as Asia/Tbilisi") {
        @Override
        void check(String value) {
            try {
                ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e);
            }
        }
    };

    private static final Pattern DURATION_SHAPE = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    /** What it is, for the message that a value is none. */
    public String description() {
        return description;
    }

    /** Throws {@link IllegalArgumentException} when the value is none of this kind. */
    abstract void check(String value);

    /** Reads a duration such as {@code 48h}. */
    public static Duration duration(String value) {
        Matcher shape = DURATION_SHAPE.matcher(value.strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException("'" + value + "' is not " + DURATION.description);
        }
        long amount = Long.parseLong(shape.group(1));
        return switch (shape.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /** Reads durations that are parted by commas; none of an empty text. */
    public static List<Duration> durations(String value) {
        return value.isBlank()
                ? List.of()
                : List.of(value.split(",", -1)).stream().map(Kind::duration).toList();
    }

    private static void requireBetween(int least, int value, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException();
        }
    }
}
