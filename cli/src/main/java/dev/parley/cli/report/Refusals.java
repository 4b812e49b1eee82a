package dev.parley.cli.report;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.Namespace;
import dev.parley.events.reject.Rejection;
import dev.parley.sink.read.Reading;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What one run rejected: all of it counted, the first {@value #SHOWN} told. */
public final class Refusals {
    private static final int SHOWN = 20;

    private final TreeSet<Rejection> first = new TreeSet<>(new RejectionOrder());
    private final Set<String> keys = new HashSet<>();
    private long number;
    private long kept;

    /** Takes in one that the corpus itself gave rise to. */
    public void add(Rejection rejection) {
        number++;
        keys.add(rejection.key());
        first.add(rejection);
        if (first.size() > SHOWN) {
            first.removeLast();
        }
    }

    /**
     * Takes in what later stages have rejected. Their keys name a place in the log, which each record has for itself.
     *
     * @param before the keys that were stored before the run
     */
    public void addOfStages(Reading reading, Set<String> before) {
        String ingest = Rejection.Stage.INGEST.name().toLowerCase(Locale.ROOT) + "/";
        for (String key : reading.rejectedKeys()) {
            if (!before.contains(key) && !key.startsWith(ingest)) {
                reading.rejection(key).ifPresent(this::add);
            }
        }
        kept = reading.rejectedButStored().stream().filter(keys::contains).count();
    }

    /** How many there are. */
    public long number() {
        return number;
    }

    /** Tells where the first of them stood and why they were rejected, a line each, in the order of lines. */
    public void tell(Terminal terminal) {
        first.forEach(rejection -> terminal.say(
                "rejected  " + Plain.line(rejection.origin().place()) + ": " + Plain.line(rejection.reason())));
    }

    /** Tells them, and where more is kept. */
    public void tell(Terminal terminal, Namespace namespace) {
        tell(terminal);
        if (number > first.size()) {
            terminal.say("… and %,d more: ./parley rejected list --namespace %s"
                    .formatted(number - first.size(), namespace));
        }
        if (kept > 0) {
            terminal.say("%,d of them %s kept, without what its reason names, such as its date"
                    .formatted(kept, kept == 1 ? "is" : "are"));
        }
    }
}
