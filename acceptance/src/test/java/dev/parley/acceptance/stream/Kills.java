package dev.parley.acceptance.stream;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Every kill there was, with what it interrupted. */
final class Kills {
    private final List<Done> all = new CopyOnWriteArrayList<>();

    private record Done(Run run, Kill kill, Backlog left) {}

    /** Notes a kill that has been done, and what it left. */
    void add(Run run, Kill kill, Backlog left) {
        all.add(new Done(run, kill, left));
        System.out.printf("kill %d in %s: %s; %s%n", all.size(), run, kill, left);
    }

    /** How many halted where they were told to. */
    long atPoints() {
        return count(done -> done.kill() instanceof Kill.AtPoint);
    }

    /** How many crash points there were among them. */
    long points() {
        return all.stream()
                .map(Done::kill)
                .filter(Kill.AtPoint.class::isInstance)
                .distinct()
                .count();
    }

    /** How many were killed from outside with records in flight. */
    long inFlight() {
        return count(
                done -> done.kill() instanceof Kill.FromOutside && done.left().isInFlight());
    }

    private long count(Predicate<Done> which) {
        return all.stream().filter(which).count();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("kills: %d at %d named points, %d from outside with records in flight%n"
                .formatted(atPoints(), points(), inFlight()));
        for (int i = 0; i < all.size(); i++) {
            Done done = all.get(i);
            table.append("%3d  %-22s %-38s %s%n".formatted(i + 1, done.run(), done.kill(), done.left()));
        }
        return table.toString();
    }
}
