package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways to write a name: first name and surname in either order, with or without the father's name, with initials,
 * and the surname alone.
 */
final class NamePhrases {
    private final Paradigms paradigms;
    private final Optional<String> paradigm;
    private final List<List<Step>> given;
    private final List<List<Step>> patronymic;
    private final List<List<Step>> surname;
    private final List<String> givenInitials;
    private final List<String> patronymicInitials;

    NamePhrases(Watchlist.Names names, Optional<String> languageParadigm, Paradigms paradigms) {
        this.paradigms = paradigms;
        this.paradigm = Optional.ofNullable(names.paradigm()).or(() -> languageParadigm);
        given = phrases(names.given(), "given");
        patronymic = phrases(names.patronymic(), "given");
        surname = phrases(names.surname(), "surname");
        givenInitials = initials(names.given());
        patronymicInitials = names.patronymic().isEmpty() ? capitals(givenInitials) : initials(names.patronymic());
    }

    void addTo(PhraseTrie.Builder<Phrase> trie, Watchlist.Official official) {
        Phrase full = new Phrase.FullName(official);
        surname.forEach(steps -> trie.add(steps, new Phrase.Surname(official)));
        List<List<Step>> first = new ArrayList<>(given);
        first.addAll(product(given, patronymic));
        product(first, surname).forEach(steps -> trie.add(steps, full));
        product(surname, first).forEach(steps -> trie.add(steps, full));
        if (!givenInitials.isEmpty()) {
            Step initial = Step.to(givenInitials);
            withInitials(trie, List.of(initial), full);
            withInitials(trie, List.of(initial, Step.to(patronymicInitials).afterInitial()), full);
        }
    }

    private void withInitials(PhraseTrie.Builder<Phrase> trie, List<Step> initials, Phrase full) {
        for (List<Step> steps : surname) {
            List<Step> phrase = new ArrayList<>(initials);
            phrase.add(steps.getFirst().afterInitial());
            phrase.addAll(steps.subList(1, steps.size()));
            trie.add(phrase, full);
            List<Step> surnameFirst = new ArrayList<>(steps);
            surnameFirst.addAll(initials);
            trie.add(surnameFirst, full);
        }
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

    private static List<String> initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().toList();
    }

    /** What the second initial may be where the father's name is not known: any capital of the scripts of the first. */
    private static List<String> capitals(List<String> initials) {
        return initials.stream()
                .flatMap(initial -> Character.UnicodeScript.of(initial.charAt(0)) == Character.UnicodeScript.CYRILLIC
                        ? letters('А', 'Я')
                        : letters('A', 'Z'))
                .distinct()
                .toList();
    }

    private static Stream<String> letters(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString);
    }

    private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
        List<List<Step>> all = new ArrayList<>();
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> phrase = new ArrayList<>(head);
                phrase.addAll(tail);
                all.add(phrase);
            }
        }
        return all;
    }
}
