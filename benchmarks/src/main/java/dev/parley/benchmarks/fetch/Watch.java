package dev.parley.benchmarks.fetch;

import dev.parley.acceptance.fetch.Child;
import dev.parley.acceptance.fetch.Footprint;
import dev.parley.acceptance.fetch.Trial;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a process takes while it runs, a line each time it is looked at. */
final class Watch {
    private final Trial trial;
    private final Child child;
    private final Instant start;
    private final PrintStream out;
    private final List<Look> looks = new ArrayList<>();

    Watch(Trial trial, Child child, Instant start, PrintStream out) {
        this.trial = trial;
        this.child = child;
        this.start = start;
        this.out = out;
        out.println("   minute  requests  records  heap MB  memory MB  files  processor %  load");
    }

    void look(Instant now) throws IOException, InterruptedException {
        Footprint footprint = Footprint.of(child);
        Look look = new Look(Duration.between(start, now), footprint);
        double share = looks.isEmpty() ? 0 : look.processorSince(looks.getLast());
        looks.add(look);
        out.printf(
                "%9.1f %9d %8d %8d %10d %6d %12.0f %5.1f%n",
                look.minutes(),
                trial.stand().ledger().visits().size(),
                trial.evidence().arrived().size(),
                footprint.heapMebibytes(),
                footprint.residentMebibytes(),
                footprint.files(),
                100 * share,
                footprint.load());
    }

    /** How the living heap grew in the second half, in MiB a minute, by least squares. */
    double slope() {
        List<Look> half = looks.subList(looks.size() / 2, looks.size());
        double x = half.stream().mapToDouble(Look::minutes).average().orElse(0);
        double y = half.stream().mapToDouble(Look::heap).average().orElse(0);
        double over = half.stream()
                .mapToDouble(look -> (look.minutes() - x) * (look.heap() - y))
                .sum();
        double under = half.stream()
                .mapToDouble(look -> (look.minutes() - x) * (look.minutes() - x))
                .sum();
        return under == 0 ? 0 : over / under;
    }

    private record Look(Duration since, Footprint footprint) {
        double minutes() {
            return since.toMillis() / 60_000.0;
        }

        double heap() {
            return footprint.heapMebibytes();
        }

        /** How many processors were busy with it since. */
        double processorSince(Look before) {
            return (double) footprint
                            .processor()
                            .minus(before.footprint.processor())
                            .toMillis()
                    / since.minus(before.since).toMillis();
        }
    }
}
