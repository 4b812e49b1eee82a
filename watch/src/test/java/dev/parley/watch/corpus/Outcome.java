package dev.parley.watch.corpus;

import dev.parley.events.tag.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What is to be found in a saying beside what was found.
 *
 * <p>An official's name inside a format's name that is joined with a dash ("A–B talks") may be found or not: the table
 * need not mark it, and the tagger need not find it.
 */
final class Outcome {
    private final List<Mark> expected;
    private final List<Mark> found;

    Outcome(List<Mark> expected, List<Mark> found) {
        this.expected = expected.stream()
                .filter(mark -> found.contains(mark) || !isOptional(mark, expected))
                .toList();
        this.found = found.stream()
                .filter(mark -> expected.contains(mark) || !isOptional(mark, expected))
                .toList();
    }

    int expected() {
        return expected.size();
    }

    int found() {
        return found.size();
    }

    /** How many were found with the same id at an overlapping place. */
    int lenient() {
        return pairs(Mark::isOnTheSameAs);
    }

    /** How many were found with the same id at exactly this place. */
    int strict() {
        return pairs(Mark::equals);
    }

    boolean isAsMarked() {
        return differences().isEmpty();
    }

    /** Whether something was found where nothing is marked. */
    boolean isSprung() {
        return lenient() < found.size();
    }

    /** What differs, each in words. */
    List<String> differences() {
        List<Mark> missing = new ArrayList<>(expected);
        List<Mark> extra = new ArrayList<>(found);
        missing.removeIf(extra::remove);
        List<String> differences = new ArrayList<>();
        for (Mark mark : missing) {
            Optional<Mark> instead = extra.stream().filter(mark::isOnTheSameAs).findFirst();
            instead.ifPresent(extra::remove);
            differences.add(
                    "expected " + mark + ", got " + instead.map(Mark::toString).orElse("nothing"));
        }
        extra.forEach(mark -> differences.add("expected nothing, got " + mark));
        return differences;
    }

    private int pairs(BiPredicate<Mark, Mark> alike) {
        List<Mark> left = new ArrayList<>(found);
        int pairs = 0;
        for (Mark mark : expected) {
            Optional<Mark> match = left.stream()
                    .filter(mark::equals)
                    .findFirst()
                    .or(() ->
                            left.stream().filter(each -> alike.test(mark, each)).findFirst());
            if (match.isPresent()) {
                left.remove(match.get());
                pairs++;
            }
        }
        return pairs;
    }

    private static boolean isOptional(Mark name, List<Mark> marked) {
        return name.entity().type() == EntityId.Type.OFFICIAL
                && marked.stream()
                        .filter(mark -> mark.entity().type() == EntityId.Type.FORMAT && name.isWithin(mark))
                        .anyMatch(format -> isBesideADash(name, format));
    }

    private static boolean isBesideADash(Mark name, Mark format) {
        String before =
                format.surface().substring(0, name.start() - format.start()).stripTrailing();
        String after = format.surface().substring(name.end() - format.start()).stripLeading();
        return before.matches("(?s).*[-‐‑–—]") || after.matches("(?s)[-‐‑–—].*");
    }
}
