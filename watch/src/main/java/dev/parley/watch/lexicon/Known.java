package dev.parley.watch.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Names that a field may refer to.
 *
 * @param what they are and where they stand, e.g. {@code sides in sides.yaml}
 */
record Known(String what, Collection<String> names) {
    private static final int FEW = 6;
    private static final int NEAREST = 3;

    boolean has(String name) {
        return names.contains(name);
    }

    /** What to say of a name that is not among them: all of them where they are few, else the nearest. */
    String without(String name) {
        TreeSet<String> sorted = new TreeSet<>(names);
        if (sorted.isEmpty()) {
            return "'" + name + "' has no place here";
        }
        if (sorted.size() <= FEW) {
            return "'" + name + "' is none of " + sorted;
        }
        List<String> near = Nearest.of(name, sorted, NEAREST);
        return "'" + name + "' is none of the " + sorted.size() + " " + what
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }
}
