package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.Optional;

/**
 * Tells an official from a namesake by the words around: what stands nearest in the sentence decides, else what the
 * article speaks of. Where nothing speaks of the namesake, the official is meant.
 */
final class Namesakes {
    /** How near a word belongs to the name itself, as in "MP Zurab Abashidze". */
    private static final int BESIDE = 3;

    /** Nearness of what stands in the article only, and of what does not stand there at all. */
    private static final int ELSEWHERE = 10_000;

    private static final int NOWHERE = 20_000;

    private final Places places;

    Namesakes(Places places) {
        this.places = places;
    }

    /** Why the namesake is meant; empty when the official is. */
    Optional<String> meant(Watchlist.Official official, int first, int last) {
        Watchlist.Apart apart = official.apart();
        if (apart == null) {
            return Optional.empty();
        }
        int other = places.distance(apart.other(), first, last);
        int own = places.distance(apart.own(), first, last);
        boolean ownSomewhere = places.inArticle(apart.own());
        if (other < Integer.MAX_VALUE
                && other <= own
                && (other <= BESIDE || own < Integer.MAX_VALUE || !ownSomewhere)) {
            return Optional.of("the sentence speaks of " + String.join(", ", apart.other()));
        }
        if (!ownSomewhere && places.inArticle(apart.other())) {
            return Optional.of("the article speaks of " + String.join(", ", apart.other()));
        }
        return Optional.empty();
    }

    /** How near the words stand that speak of an official: the smaller, the likelier it is he among others. */
    int farness(Watchlist.Official official, int first, int last) {
        Watchlist.Apart apart = official.apart();
        if (apart == null) {
            return NOWHERE;
        }
        int own = places.distance(apart.own(), first, last);
        return own < Integer.MAX_VALUE ? own : places.inArticle(apart.own()) ? ELSEWHERE : NOWHERE;
    }
}
