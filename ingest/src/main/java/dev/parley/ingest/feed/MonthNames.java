package dev.parley.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The names of the months, as {@code months.txt} beside this class has them. A name may be cut short to three letters or
 * more as long as it means one month in all languages.
 */
final class MonthNames {
    private static final int SHORTEST = 3;
    private static final List<List<String>> NAMES = read();

    private MonthNames() {}

    /** The month that a word names; empty when it names none, or could name two. */
    static Optional<Month> read(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        List<Month> whole = months(names -> names.contains(name));
        List<Month> found = whole.isEmpty() && name.length() >= SHORTEST
                ? months(names -> names.stream().anyMatch(one -> one.startsWith(name)))
                : whole;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<Month> months(Predicate<List<String>> wanted) {
        return Arrays.stream(Month.values())
                .filter(month -> wanted.test(NAMES.get(month.getValue() - 1)))
                .toList();
    }

    private static List<List<String>> read() {
        try (InputStream in = Objects.requireNonNull(MonthNames.class.getResourceAsStream("months.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
