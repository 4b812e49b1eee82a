package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The oddities of one document as they are found: the first {@value #MOST}, and the number of the rest. */
final class Oddities {
    private static final int MOST = 1000;

    private final List<Oddity> found = new ArrayList<>();
    private int leftOut;

    void add(Kind kind, String where, String value) {
        if (found.size() < MOST) {
            found.add(new Oddity(kind, where, value));
        } else {
            leftOut++;
        }
    }

    /** What the reading gives; {@code otherwise} with an oddity when it fails. */
    <T> T attempt(String where, Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError e) {
            add(Kind.UNREADABLE, where, e.toString());
            return otherwise;
        }
    }

    List<Oddity> all() {
        List<Oddity> all = new ArrayList<>(found);
        if (leftOut > 0) {
            all.add(new Oddity(Kind.TOO_MANY, "", leftOut + " more oddities"));
        }
        return List.copyOf(all);
    }
}
