package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Part;
import dev.parley.watch.lexicon.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values of which there are only some, and numbers of rounds. */
final class Choices {
    private static final Set<Part> ALL_PARTS = Set.of(Part.values());
    private static final String RANGE = "..";

    private Choices() {}

    static Set<Part> parts(String query, List<Clause> values) {
        if (values.size() == 1 && values.getFirst().text().equals("*")) {
            return ALL_PARTS;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        values.forEach(value -> parts.add(named(query, value, Part.values(), "part")));
        return parts;
    }

    /** None = any. */
    static Set<Claim.State> states(String query, Clause value) {
        return value.text().equals("*") ? Set.of() : EnumSet.of(named(query, value, Claim.State.values(), "state"));
    }

    private static <E extends Enum<E>> E named(String query, Clause value, E[] all, String what) {
        List<String> names = new ArrayList<>();
        for (E each : all) {
            String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(value.text())) {
                return each;
            }
            names.add(name);
        }
        throw new QueryException(
                query,
                value,
                Shown.quoted(value.text()) + " is no " + what,
                Nearest.of(value.text().toLowerCase(Locale.ROOT), names)
                        .map(near -> "did you mean " + what + ":" + near + "?")
                        .orElseGet(() -> "write one of " + String.join(", ", names)));
    }

    static Condition.Rounds rounds(String query, Clause value) {
        String text = value.text();
        if (text.equals("*")) {
            return new Condition.Rounds(1, Integer.MAX_VALUE);
        }
        int dots = text.indexOf(RANGE);
        String from = dots < 0 ? text : text.substring(0, dots);
        String to = dots < 0 ? text : text.substring(dots + RANGE.length());
        Integer first = dots > 0 || dots < 0 ? Numbers.of(from) : Integer.valueOf(1);
        Integer last = dots >= 0 && to.isEmpty() ? Integer.valueOf(Integer.MAX_VALUE) : Numbers.of(to);
        if (first == null || last == null || first < 1 || text.equals(RANGE)) {
            throw new QueryException(
                    query,
                    value,
                    Shown.quoted(text) + " is no number of a round",
                    "write round:58, round:57,58, round:50..60 or round:50..");
        }
        if (last < first) {
            throw new QueryException(
                    query,
                    value,
                    "the rounds " + text + " end before they begin",
                    "did you mean round:" + to + RANGE + from + "?");
        }
        return new Condition.Rounds(first, last);
    }
}
