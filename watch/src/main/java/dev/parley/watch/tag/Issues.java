package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.List;

/** Decides which words bring up an issue of the agenda: those in an article that mentions a format or an official. */
final class Issues {
    private final List<Found> found;

    Issues(Hits hits, List<Found> officials, List<Found> formats) {
        List<Found> candidates = new ArrayList<>();
        if (!officials.isEmpty() || !formats.isEmpty()) {
            Overlaps named = new Overlaps(formats);
            for (Hit<Phrase.Trigger> hit : hits.triggers) {
                if (!named.overlaps(hit.first(), hit.last())) {
                    candidates.add(new Found(
                            hit.first(), hit.last(), hit.phrase().issue().id(), null, null, "trigger", null));
                }
            }
        }
        found = Overlaps.resolved(candidates);
    }

    List<Found> found() {
        return found;
    }
}
