package dev.parley.sink.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together for the reader of a subscription: its alerts on one occasion, told by the first of them and by
 * those that said something new.
 *
 * @param id null = one alert that belongs to no thread
 * @param first by the date of its lead
 * @param later that said something new, in the order of their leads, at most {@value #MAX_LATER}: the newest
 * @param reports how many alerts it has besides these
 * @param copies how many copies all its stories have
 * @param owners of the outlets that have any of its stories, in order
 */
public record ShownThread(
        @Nullable String id, ShownAlert first, List<ShownAlert> later, int reports, int copies, List<String> owners) {
    /** The most alerts that are shown besides the first. */
    static final int MAX_LATER = 50;

    public ShownThread {
        later = List.copyOf(later);
        owners = List.copyOf(owners);
    }

    /** How many alerts it has. */
    public int alerts() {
        return 1 + later.size() + reports;
    }

    /** What it has besides what is shown of it, for people, e.g. {@code 12 more reports}, {@code 4 owners}. */
    public List<String> rest() {
        List<String> rest = new ArrayList<>();
        if (reports > 0) {
            rest.add("%,d more %s".formatted(reports, reports == 1 ? "report" : "reports"));
        }
        if (copies > 0 && alerts() > 1) {
            rest.add("%,d %s".formatted(copies, copies == 1 ? "copy" : "copies"));
        }
        if (owners.size() > 1) {
            rest.add("%,d owners".formatted(owners.size()));
        }
        return rest;
    }
}
