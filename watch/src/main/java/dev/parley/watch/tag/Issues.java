package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which words bring up an issue of the agenda: those in a sentence that mentions a format or an official, in the
 * one before it or in the one after.
 */
final class Issues {
    private final List<Found> found;

    Issues(Reading reading, Hits hits, List<Found> officials, List<Found> formats) {
        BitSet near = new BitSet();
        Stream.concat(officials.stream(), formats.stream())
                .mapToInt(mention -> reading.sentenceOf(mention.first()))
                .forEach(sentence -> near.set(Math.max(0, sentence - 1), sentence + 2));
        List<Found> candidates = new ArrayList<>();
        if (!near.isEmpty()) {
            Overlaps named = new Overlaps(formats);
            for (Hit<Phrase.Trigger> hit : hits.triggers) {
                if (near.get(reading.sentenceOf(hit.first())) && !named.overlaps(hit.first(), hit.last())) {
                    candidates.add(new Found(
                            hit.first(), hit.last(), hit.phrase().issue().id(), null, null, Rule.TRIGGER.id(), null));
                }
            }
        }
        found = Overlaps.resolved(candidates);
    }

    List<Found> found() {
        return found;
    }
}
