package dev.parley.ingest.publish;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How fast a corpus is sent. */
public sealed interface Pace {
    /** As fast as it goes. */
    record Max() implements Pace {}

    /**
     * So many times as fast as the articles were published.
     *
     * @param factor over 0; 60 = an hour in a minute
     * @param maxPause the longest pause between two articles; null = no such limit
     */
    record Times(double factor, @Nullable Duration maxPause) implements Pace {
        public Times {
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("a speed of " + factor + " times is not over 0");
            }
            requirePositive(maxPause);
        }
    }

    /**
     * With gaps like those between the articles, so that all is sent in about this time.
     *
     * @param maxPause the longest pause between two articles; null = no such limit
     */
    record Within(Duration time, @Nullable Duration maxPause) implements Pace {
        public Within {
            requirePositive(time);
            requirePositive(maxPause);
        }
    }

    /** Reads {@code max} or {@code 60x}. */
    static Pace parse(String speed, @Nullable Duration maxPause) {
        if (speed.equals("max")) {
            return new Max();
        }
        Matcher times = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)x").matcher(speed);
        if (!times.matches()) {
            throw new IllegalArgumentException("speed '" + speed + "' is neither max nor a factor such as 60x");
        }
        return new Times(Double.parseDouble(times.group(1)), maxPause);
    }

    private static void requirePositive(@Nullable Duration duration) {
        if (duration != null && !duration.isPositive()) {
            throw new IllegalArgumentException("a time of " + duration + " is not over 0");
        }
    }
}
