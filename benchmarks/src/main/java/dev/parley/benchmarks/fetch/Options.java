package dev.parley.benchmarks.fetch;

import dev.parley.acceptance.fetch.Manner;
import dev.parley.acceptance.newsstand.Town;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is run: words of the form {@code name=number}, the others as they stand here. */
record Options(Map<String, Integer> numbers) {
    private static final Map<String, Integer> STANDARD = Map.of(
            "feeds", 500,
            "lists", 3,
            "evil", 0,
            "minutes", 10,
            "seconds-between-items", 120,
            "floor-seconds", 5,
            "ceiling-seconds", 21_600,
            "gap-millis", 2_000,
            "seed", 1);
    private static final int OLD = 3;
    private static final int ARCHIVE = 100;

    static Options of(String... arguments) {
        Map<String, Integer> numbers = new TreeMap<>(STANDARD);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length != 2 || !STANDARD.containsKey(parts[0]) || !parts[1].matches("\\d{1,9}")) {
                throw new IllegalArgumentException("'" + argument + "' is not name=number with a name of "
                        + new TreeMap<>(STANDARD).keySet() + "; given were " + Arrays.toString(arguments));
            }
            numbers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Options(numbers);
    }

    Town town() {
        return new Town(
                number("feeds"),
                number("lists"),
                0,
                number("evil"),
                OLD,
                ARCHIVE,
                Duration.ofSeconds(number("seconds-between-items")),
                Duration.ofMinutes(number("minutes")),
                number("seed"));
    }

    Manner manner() {
        return new Manner(
                Duration.ofSeconds(number("floor-seconds")),
                Duration.ofSeconds(number("ceiling-seconds")),
                Duration.ofMillis(number("gap-millis")));
    }

    private int number(String name) {
        return Optional.ofNullable(numbers.get(name)).orElseThrow();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
