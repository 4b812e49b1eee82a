package dev.parley.watch.tag;

import java.util.ArrayList;
import java.util.List;

/** All phrases found in a text, by what they may stand for, each list by place. */
final class Hits {
    final List<Hit<Phrase.FullName>> fullNames = new ArrayList<>();
    final List<Hit<Phrase.Surname>> surnames = new ArrayList<>();
    final List<Hit<Phrase.OtherName>> otherNames = new ArrayList<>();
    final List<Hit<Phrase.PostName>> postNames = new ArrayList<>();
    final List<Hit<Phrase.FormatName>> formatNames = new ArrayList<>();
    final List<Hit<Phrase.Description>> descriptions = new ArrayList<>();
    final List<Hit<Phrase.Place>> places = new ArrayList<>();
    final List<Hit<Phrase.Trigger>> triggers = new ArrayList<>();
    final List<Hit<Phrase.Listed>> listed = new ArrayList<>();

    void add(Phrase found, int first, int last) {
        switch (found) {
            case Phrase.FullName phrase -> put(fullNames, phrase, first, last);
            case Phrase.Surname phrase -> put(surnames, phrase, first, last);
            case Phrase.OtherName phrase -> put(otherNames, phrase, first, last);
            case Phrase.PostName phrase -> put(postNames, phrase, first, last);
            case Phrase.FormatName phrase -> put(formatNames, phrase, first, last);
            case Phrase.Description phrase -> put(descriptions, phrase, first, last);
            case Phrase.Place phrase -> put(places, phrase, first, last);
            case Phrase.Trigger phrase -> put(triggers, phrase, first, last);
            case Phrase.Listed phrase -> put(listed, phrase, first, last);
        }
    }

    /** Whether nothing found could be a mention: at most, words that would say something about one. */
    boolean nameNothing() {
        return fullNames.isEmpty()
                && surnames.isEmpty()
                && formatNames.isEmpty()
                && descriptions.isEmpty()
                && places.isEmpty();
    }

    private static <P extends Phrase> void put(List<Hit<P>> hits, P phrase, int first, int last) {
        hits.add(new Hit<>(phrase, first, last));
    }
}
