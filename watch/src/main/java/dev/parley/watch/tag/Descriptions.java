package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what is described by who meets: two officials beside a word of meeting, with or without their titles. */
final class Descriptions {
    private final Reading reading;
    private final List<Found> officials;
    private final int[] firsts;
    private final Hits hits = new Hits();

    Descriptions(Finder finder, Watchlist watchlist, Reading reading, Hits all, List<Found> officials) {
        this.reading = reading;
        this.officials = officials;
        this.firsts = officials.stream().mapToInt(Found::first).toArray();
        NamedBeads named = new NamedBeads(reading.words(), officials);
        finder.describe(named, (phrase, first, last) -> hits.add(phrase, named.first(first), named.last(last)));
        TitledBeads titled = new TitledBeads(named, all, officials, watchlist.titles());
        if (titled.size() < named.size()) {
            finder.describe(titled, (phrase, first, last) -> hits.add(phrase, titled.first(first), titled.last(last)));
        }
        hits.descriptions.removeIf(hit -> !isInCase(hit));
    }

    List<Hit<Phrase.Description>> found() {
        return hits.descriptions;
    }

    /** Whether the names in a description have the endings that its composition asks for. */
    private boolean isInCase(Hit<Phrase.Description> hit) {
        Watchlist.Composition composition = hit.phrase().composition();
        if (composition.endings().isEmpty()) {
            return true;
        }
        int at = Arrays.binarySearch(firsts, hit.first());
        int from = at < 0 ? -at - 1 : at;
        List<Found> named = IntStream.range(from, officials.size())
                .mapToObj(officials::get)
                .takeWhile(official -> official.last() <= hit.last())
                .toList();
        return named.size() < 2
                || (ends(composition, "one", named.getFirst()) && ends(composition, "other", named.getLast()));
    }

    private boolean ends(Watchlist.Composition composition, String slot, Found official) {
        List<String> endings = composition.endings().getOrDefault(slot, List.of());
        String name = reading.surface(official.last(), official.last());
        return endings.isEmpty() || endings.stream().anyMatch(name::endsWith);
    }
}
