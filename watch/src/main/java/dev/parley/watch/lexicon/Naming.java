package dev.parley.watch.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How names are written, and which words beside a surname tell whose it is: what {@code names.yaml} holds.
 *
 * @param given ways to write one first name, a list each: who is known by one of them is found by all
 * @param spellings ways to write one sound, for surnames
 * @param initials how a first name may be cut short besides its first letter
 * @param patronymics endings of fathers' names, for people whose father's name is not known here
 * @param firstNames first names of anybody, as patterns: one before a surname makes it somebody's own
 * @param placePrepositions words after which a capital begins a place, not a person
 * @param namedAfter words beside a surname that show a street, cup or ship of that name
 * @param womanSays verbs that, beside a surname that a man's second case shares with a woman's first, show a woman
 * @param womanDoes endings of such verbs where the surname begins the clause
 * @param womanEndings endings of the surnames that can be either
 * @param familiarEndings endings that many surnames share; what is left is what tells them apart
 * @param misspelt guard under which a misspelt surname counts; null = never
 * @param words lists of words, as in the head of the lexicon, that only names need
 * @param guards conditions, as there
 */
public record Naming(
        List<List<String>> given,
        List<Spelling> spellings,
        List<String> initials,
        List<String> patronymics,
        List<String> firstNames,
        List<String> placePrepositions,
        List<String> namedAfter,
        List<String> womanSays,
        List<String> womanDoes,
        List<String> womanEndings,
        List<String> familiarEndings,
        @Nullable String misspelt,
        Map<String, List<String>> words,
        Map<String, Guard> guards) {
    public Naming {
        given = given == null ? List.of() : given.stream().map(List::copyOf).toList();
        spellings = listed(spellings);
        initials = listed(initials);
        patronymics = listed(patronymics);
        firstNames = listed(firstNames);
        placePrepositions = listed(placePrepositions);
        namedAfter = listed(namedAfter);
        womanSays = listed(womanSays);
        womanDoes = listed(womanDoes);
        womanEndings = listed(womanEndings);
        familiarEndings = listed(familiarEndings);
        words = words == null ? Map.of() : Watchlist.sorted(words);
        guards = guards == null ? Map.of() : Watchlist.sorted(guards);
    }

    /** Of a lexicon that says nothing about it. */
    static Naming none() {
        return new Naming(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), null, Map.of(), Map.of());
    }

    /**
     * Letters that are also written otherwise.
     *
     * @param from small letters; with {@code $} behind them only at the end of a name
     * @param to what may stand for them
     */
    public record Spelling(String from, List<String> to) {
        public Spelling {
            Objects.requireNonNull(from, "from is missing");
            to = listed(to);
        }
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
