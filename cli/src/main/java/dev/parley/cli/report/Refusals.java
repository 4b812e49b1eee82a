package dev.parley.cli.report;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.Namespace;
import dev.parley.events.reject.Rejection;
import dev.parley.sink.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one run rejected: all of it counted, the first {@value #SHOWN} told. */
public final class Refusals {
    private static final int SHOWN = 20;

    private final List<Rejection> first = new ArrayList<>();
    private long number;

    /** Takes in one that the corpus itself gave rise to. */
    public void add(Rejection rejection) {
        number++;
        if (first.size() < SHOWN) {
            first.add(rejection);
        }
    }

    /**
     * Takes in what later stages have rejected. Their keys name a place in the log, which each record has for itself.
     *
     * @param before the keys that were stored before the run
     */
    public void addOfStages(Reading reading, Set<String> before) {
        String ingest = Rejection.Stage.INGEST.name().toLowerCase(java.util.Locale.ROOT) + "/";
        for (String key : reading.rejectedKeys()) {
            if (!before.contains(key) && !key.startsWith(ingest)) {
                number++;
                if (first.size() < SHOWN) {
                    reading.rejection(key).ifPresent(first::add);
                }
            }
        }
    }

    /** How many there are. */
    public long number() {
        return number;
    }

    /** Tells where each stood and why it was rejected, a line each. */
    public void tell(Terminal terminal, Namespace namespace) {
        first.forEach(rejection -> terminal.say(
                "rejected  " + Plain.line(rejection.origin().place()) + ": " + Plain.line(rejection.reason())));
        if (number > first.size()) {
            terminal.say("… and %,d more: ./parley rejected list --namespace %s"
                    .formatted(number - first.size(), namespace));
        }
    }
}
