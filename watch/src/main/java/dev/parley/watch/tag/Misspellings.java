package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import dev.parley.watch.text.Spelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names with a slip of the pen, and full names with a father's name that the lexicon does not know.
 *
 * <p>A slip is one letter put in, left out, changed or swapped, in long surnames two; never the first letter, never in a
 * word that is a known name itself. It needs a guard: the official's first name or post right before a misspelt surname,
 * the right surname behind a misspelt first name.
 */
final class Misspellings {
    private static final int SHORTEST = 6;

    /** From how many telling letters on two slips are taken for the same name. */
    private static final int LONG = 9;

    private final KnownNames known;
    private final Reading reading;
    private final Neighbours neighbours;
    private final Posts posts;

    Misspellings(KnownNames known, Reading reading, Neighbours neighbours, Posts posts) {
        this.known = known;
        this.reading = reading;
        this.neighbours = neighbours;
        this.posts = posts;
    }

    /** Full names that end in a right surname: behind a misspelt first name, or behind first and father's name. */
    Optional<Hit<Phrase.FullName>> fullNameOf(Hit<Phrase.Surname> surname) {
        int before = surname.first() - 1;
        KnownName name = known.of(surname.phrase().official()).orElse(null);
        if (name == null || !isBeside(before, surname.first())) {
            return Optional.empty();
        }
        String spelled = neighbours.spelled(before);
        if (!name.hasFathersName()
                && known.isPatronymic(spelled)
                && isBeside(before - 1, before)
                && name.given().contains(reading.words().hash(before - 1))) {
            return Optional.of(full(name, Phrase.Fullness.NAME, before - 1, surname.last()));
        }
        boolean slip = spelled.length() >= SHORTEST
                && neighbours.isCapital(before)
                && !known.isFirstName(reading.words().hash(before))
                && name.givenSpelled().stream().anyMatch(each -> isSlip(spelled, each, 1));
        return slip ? Optional.of(full(name, Phrase.Fullness.MISSPELT, before, surname.last())) : Optional.empty();
    }

    /** A full name with surname first takes in the father's name behind it. */
    int withFathersName(Hit<Phrase.FullName> hit) {
        int next = hit.last() + 1;
        return next < reading.words().size()
                        && isBeside(hit.last(), next)
                        && neighbours.isCapital(next)
                        && known.of(hit.phrase().official())
                                .map(name ->
                                        name.given().contains(reading.words().hash(hit.last())))
                                .orElse(false)
                        && known.isPatronymic(neighbours.spelled(next))
                ? next
                : hit.last();
    }

    /** Misspelt surnames behind first names and posts. */
    void surnames(Consumer<Hit<Phrase.FullName>> found) {
        for (int word = 1; word < reading.words().size(); word++) {
            if (!mayBeMisspelt(word)) {
                continue;
            }
            List<KnownName> named = known.withGiven(reading.words().hash(word - 1));
            if (!named.isEmpty() && isBeside(word - 1, word)) {
                List<KnownName> sharing = sharing(named, neighbours.spelled(word));
                if (sharing.size() == 1) {
                    found.accept(full(sharing.getFirst(), Phrase.Fullness.MISSPELT, word - 1, word));
                }
            }
        }
        for (int word : posts.namesAfter()) {
            if (word < reading.words().size() && mayBeMisspelt(word)) {
                List<KnownName> holders = known.all().stream()
                        .filter(name -> posts.isBefore(name.official(), word))
                        .toList();
                List<KnownName> sharing = sharing(holders, neighbours.spelled(word));
                if (sharing.size() == 1) {
                    found.accept(full(sharing.getFirst(), Phrase.Fullness.MISSPELT, word, word));
                }
            }
        }
    }

    private boolean mayBeMisspelt(int word) {
        boolean name = neighbours.isCapital(word) || reading.words().shape(word) == Shape.CASELESS;
        return name
                && reading.words().end(word) - reading.words().start(word) >= SHORTEST
                && !neighbours.isName(word)
                && !known.isFirstName(reading.words().hash(word));
    }

    private static List<KnownName> sharing(List<KnownName> names, String spelled) {
        List<KnownName> sharing = new ArrayList<>();
        for (KnownName name : names) {
            int most = name.telling() >= LONG ? 2 : 1;
            Set<String> surnames = name.surnames();
            if (!surnames.contains(spelled) && surnames.stream().anyMatch(each -> isSlip(spelled, each, most))) {
                sharing.add(name);
            }
        }
        return sharing;
    }

    private static boolean isSlip(String spelled, String right, int most) {
        return right.length() >= SHORTEST
                && spelled.charAt(0) == right.charAt(0)
                && Spelled.distance(spelled, right, most) <= most;
    }

    private boolean isBeside(int word, int next) {
        return word >= 0
                && next < reading.words().size()
                && reading.words().gap(next) == Gap.SPACE
                && reading.sentenceOf(word) == reading.sentenceOf(next);
    }

    private static Hit<Phrase.FullName> full(KnownName name, Phrase.Fullness fullness, int first, int last) {
        Watchlist.Official official = name.official();
        return new Hit<>(new Phrase.FullName(official, fullness), first, last);
    }
}
