package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Guard;
import dev.parley.watch.lexicon.Watchlist;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text speaks of, and where: words of the lexicon's lists, and the officials recognised, with the posts and sides
 * that they may serve. A word inside the name of something elsewhere is no evidence of its own.
 */
final class Evidence {
    private final Reading reading;
    private final Map<String, Stretches> stretches = new HashMap<>();
    private final BitSet elsewhere = new BitSet();

    Evidence(Watchlist watchlist, Reading reading, Hits hits) {
        this.reading = reading;
        String names = watchlist.elsewhere();
        Stretches named = new Stretches();
        for (Hit<Phrase.Listed> hit : hits.listed) {
            if (hit.phrase().list().equals(names)) {
                named.add(hit.first(), hit.last(), reading.sentenceOf(hit.first()));
                elsewhere.set(hit.first(), hit.last() + 1);
            }
        }
        for (Hit<Phrase.Listed> hit : hits.listed) {
            if (!named.isPartOf(hit.first(), hit.last())) {
                add(hit.phrase().list(), hit.first(), hit.last());
            }
        }
    }

    /** Adds the officials that were recognised. */
    void addOfficials(OfficialEvidence kinds, List<Found> officials) {
        stretches.keySet().removeIf(kind -> kind.indexOf('|') >= 0);
        for (Found found : officials) {
            kinds.of(found.entity()).forEach(kind -> add(kind, found.first(), found.last()));
        }
    }

    /** Adds the formats that were named. */
    void addFormats(List<Found> formats) {
        stretches.keySet().removeIf(kinds -> kinds.indexOf('|') >= 0);
        formats.stream()
                .sorted(Comparator.comparingInt(Found::first))
                .forEach(found -> add(found.entity().value(), found.first(), found.last()));
    }

    private void add(String kind, int first, int last) {
        stretches.computeIfAbsent(kind, key -> new Stretches()).add(first, last, reading.sentenceOf(first));
    }

    /** Where there is evidence of a kind, or of one of several with | between them. */
    Stretches of(String kinds) {
        Stretches known = stretches.get(kinds);
        if (known != null || kinds.indexOf('|') < 0) {
            return known == null ? Stretches.NONE : known;
        }
        Stretches all = Stretches.of(Guard.alternatives(kinds).stream()
                .map(kind -> stretches.getOrDefault(kind, Stretches.NONE))
                .toList());
        stretches.put(kinds, all);
        return all;
    }

    /** Whether some of these words belong to the name of something elsewhere. */
    boolean isElsewhere(int first, int last) {
        int next = elsewhere.nextSetBit(first);
        return next >= 0 && next <= last;
    }
}
