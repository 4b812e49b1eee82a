package dev.parley.acceptance.fetch;

import java.util.ArrayList;
import java.util.List;

/** Finds what went wrong in a run. */
public final class Judge {
    private Judge() {}

    /** Each fault in words, beginning with its kind; none = all went well. */
    public static List<String> faults(Evidence evidence) {
        List<String> faults = new ArrayList<>(incomplete(evidence));
        faults.addAll(new Politeness(evidence).faults());
        return faults;
    }

    /** The faults in what came out, however it was fetched. */
    public static List<String> incomplete(Evidence evidence) {
        return new Completeness(evidence).faults();
    }
}
