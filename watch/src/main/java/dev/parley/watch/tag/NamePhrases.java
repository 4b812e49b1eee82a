package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.Spelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to write a name in one language: first name and surname in either order, with or without the father's name or
 * an initial between them, with initials in any script, and the surname alone.
 */
final class NamePhrases {
    /** What an initial may be where the name is not known. */
    private static final List<String> CAPITALS = IntStream.concat(
                    IntStream.rangeClosed('A', 'Z'), IntStream.rangeClosed('А', 'Я'))
            .mapToObj(Character::toString)
            .toList();

    private final Paradigms paradigms;
    private final Optional<String> paradigm;
    private final Spellings spellings;
    private final Watchlist.Names names;
    private final List<List<Step>> given;
    private final List<List<Step>> patronymic;
    private final List<List<Step>> surname;

    NamePhrases(Watchlist.Names names, Optional<String> languageParadigm, Paradigms paradigms, Spellings spellings) {
        this.paradigms = paradigms;
        this.spellings = spellings;
        this.names = names;
        this.paradigm = Optional.ofNullable(names.paradigm()).or(() -> languageParadigm);
        given = phrases(spellings.given(names.given()), "given");
        patronymic = phrases(names.patronymic(), "given");
        surname = phrases(spellings.surnames(names.surname()), "surname");
    }

    /**
     * Adds all of them.
     *
     * @param firstInitials of the first name in any script
     * @param secondInitials of the father's name; empty when it is not known
     */
    void addTo(
            PhraseTrie.Builder<Phrase> trie,
            Watchlist.Official official,
            List<String> firstInitials,
            List<String> secondInitials) {
        Phrase full = new Phrase.FullName(official, Phrase.Fullness.NAME);
        surname.forEach(steps -> trie.add(steps, new Phrase.Surname(official)));
        List<List<Step>> first = new ArrayList<>(given);
        first.addAll(product(given, patronymic));
        product(first, surname).forEach(steps -> trie.add(steps, full));
        product(surname, first).forEach(steps -> trie.add(steps, full));
        if (firstInitials.isEmpty()) {
            return;
        }
        Phrase initials = new Phrase.FullName(official, Phrase.Fullness.INITIALS);
        Step initial = Step.to(firstInitials);
        withInitials(trie, List.of(initial), initials);
        if (hasCapitals()) {
            Step any = Step.to(CAPITALS).afterInitial();
            product(given, List.of(List.of(any)))
                    .forEach(head -> surname.forEach(steps -> trie.add(joined(head, after(steps)), full)));
            if (secondInitials.isEmpty()) {
                withInitials(trie, List.of(initial, any), new Phrase.FullName(official, Phrase.Fullness.SOME_INITIAL));
            } else {
                withInitials(trie, List.of(initial, Step.to(secondInitials).afterInitial()), initials);
            }
        }
    }

    private boolean hasCapitals() {
        return Character.isUpperCase(names.surname().getFirst().charAt(0));
    }

    private void withInitials(PhraseTrie.Builder<Phrase> trie, List<Step> initials, Phrase full) {
        for (List<Step> steps : surname) {
            trie.add(joined(initials, after(steps)), full);
            trie.add(joined(steps, initials), full);
        }
    }

    /** The first name's forms. */
    Stream<List<Step>> given() {
        return given.stream();
    }

    /** The first name's forms as they are compared with misspelt ones. */
    Set<String> givenSpelled() {
        return spelled(spellings.given(names.given()), "given");
    }

    /** The surname's forms as they are compared with misspelt ones. */
    Set<String> surnamesSpelled() {
        return spelled(names.surname(), "surname");
    }

    private Set<String> spelled(List<String> words, String part) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            String[] parts = withParadigm(word, part).split("~", 2);
            if (parts[0].chars().allMatch(Character::isLetter)) {
                Collection<String> forms = parts.length == 1 ? List.of(parts[0]) : paradigms.forms(parts[0], parts[1]);
                forms.forEach(form -> all.add(Spelled.of(form)));
            }
        }
        return all;
    }

    private List<List<Step>> phrases(List<String> words, String part) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> patterns =
                words.stream().map(word -> withParadigm(word, part)).toList();
        return Pattern.parse("[" + String.join("|", patterns) + "]").phrases(paradigms);
    }

    private String withParadigm(String word, String part) {
        return word.contains("~")
                ? word
                : paradigm.map(name -> word + "~" + paradigms.ofPart(name, part))
                        .orElse(word);
    }

    private static List<Step> after(List<Step> steps) {
        return joined(List.of(steps.getFirst().afterInitial()), steps.subList(1, steps.size()));
    }

    private static List<Step> joined(List<Step> head, List<Step> tail) {
        return Stream.concat(head.stream(), tail.stream()).toList();
    }

    private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
        List<List<Step>> all = new ArrayList<>();
        heads.forEach(head -> tails.forEach(tail -> all.add(joined(head, tail))));
        return all;
    }
}
