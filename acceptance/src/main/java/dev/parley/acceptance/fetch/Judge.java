package dev.parley.acceptance.fetch;

import java.util.ArrayList;
import java.util.List;

/** Finds what went wrong in a run. */
public final class Judge {
    private Judge() {}

    /** Each fault in words, beginning with its kind; none = all went well. */
    public static List<String> faults(Evidence evidence) {
        List<String> faults = new ArrayList<>(new Completeness(evidence).faults());
        faults.addAll(new Politeness(evidence).faults());
        return faults;
    }
}
