package dev.parley.watch.query;

import dev.parley.events.tag.Part;
import java.util.Set;

/** Sets of parts as bits, so that to ask of one costs no object. */
final class PartBits {
    private static final Part[] ALL = Part.values();

    private PartBits() {}

    static int of(Part part) {
        return switch (part) {
            case TITLE -> 1;
            case LEAD -> 1 << 1;
            case BODY -> 1 << 2;
            case QUOTE -> 1 << 3;
            case BACKGROUND -> 1 << 4;
        };
    }

    /** Whether one of the parts is among those asked for. */
    static boolean have(int bits, Set<Part> asked) {
        for (Part part : ALL) {
            if ((bits & of(part)) != 0 && asked.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
