package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.List;

/** Decides which names are those of officials: full names first, then the surnames that go by them. */
final class People {
    private final Cast cast;

    People(Watchlist watchlist, KnownNames known, Reading reading, Surroundings surroundings, Hits hits) {
        cast = new Cast(reading);
        String misspelt = known.naming().misspelt();
        boolean mayBeMisspelt =
                misspelt != null && surroundings.judge(misspelt, 0).passes();
        if (hits.fullNames.isEmpty() && hits.surnames.isEmpty() && !mayBeMisspelt) {
            return;
        }
        Posts posts = new Posts(reading, hits);
        Neighbours neighbours = new Neighbours(reading, hits, known);
        Namesakes namesakes = new Namesakes(new Places(reading, hits));
        FullNames fullNames = new FullNames(surroundings, reading, posts, namesakes, cast);
        Misspellings misspellings = new Misspellings(known, reading, neighbours, posts);

        List<Hit<Phrase.FullName>> names = new ArrayList<>();
        for (Hit<Phrase.FullName> hit : hits.fullNames) {
            names.add(new Hit<>(hit.phrase(), hit.first(), misspellings.withFathersName(hit)));
        }
        hits.surnames.forEach(hit -> misspellings.fullNameOf(hit).ifPresent(names::add));
        if (mayBeMisspelt) {
            misspellings.surnames(names::add);
        }
        fullNames.others(hits.otherNames);
        fullNames.decide(names);
        new SurnamesAlone(watchlist, reading, surroundings, neighbours, posts, namesakes, fullNames, cast)
                .decide(hits.surnames);
    }

    /** Those recognised, by place. */
    List<Found> found() {
        return cast.found();
    }

    List<Refused> refused() {
        return cast.refused();
    }
}
