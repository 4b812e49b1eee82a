package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Naming;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a lexicon knows of names, compiled once. */
final class KnownNames {
    private final Naming naming;
    private final Map<EntityId, KnownName> byOfficial = new HashMap<>();
    private final Map<Long, List<KnownName>> byGiven = new HashMap<>();
    private final WordSet firstNames;
    private final WordSet placePrepositions;
    private final WordSet namedAfter;
    private final WordSet womanSays;

    /** Compiles the names of everybody who is tagged, and adds the phrases to a trie. */
    KnownNames(Watchlist watchlist, Paradigms paradigms, PhraseTrie.Builder<Phrase> trie) {
        naming = watchlist.naming();
        Spellings spellings = new Spellings(naming);
        List<List<Step>> given = new ArrayList<>();
        for (Watchlist.Official official : watchlist.officials()) {
            List<NamePhrases> languages = languages(official, watchlist.nameParadigms(), paradigms, spellings);
            languages.forEach(language -> language.given().forEach(given::add));
            if (official.tagged() == Watchlist.Default.ON) {
                List<String> first = initials(official, spellings, false);
                List<String> second = initials(official, spellings, true);
                languages.forEach(language -> language.addTo(trie, official, first, second));
                know(official, languages, spellings);
            }
        }
        naming.firstNames()
                .forEach(pattern -> given.addAll(Pattern.parse(pattern).phrases(paradigms)));
        firstNames = WordSet.ofPhrases(given);
        placePrepositions = WordSet.of(naming.placePrepositions(), paradigms);
        namedAfter = WordSet.of(naming.namedAfter(), paradigms);
        womanSays = WordSet.of(naming.womanSays(), paradigms);
    }

    private static List<NamePhrases> languages(
            Watchlist.Official official, Map<String, String> nameParadigms, Paradigms paradigms, Spellings spellings) {
        List<NamePhrases> languages = new ArrayList<>();
        official.names()
                .forEach((language, names) -> languages.add(new NamePhrases(
                        names, Optional.ofNullable(nameParadigms.get(language)), paradigms, spellings)));
        return languages;
    }

    /** In all scripts, because releases put Cyrillic initials before Latin surnames. */
    static List<String> initials(Watchlist.Official official, Spellings spellings, boolean ofFather) {
        return spellings.initials(official.names().values().stream()
                .flatMap(names -> (ofFather ? names.patronymic() : names.given()).stream())
                .toList());
    }

    private void know(Watchlist.Official official, List<NamePhrases> languages, Spellings spellings) {
        Set<String> givenSpelled = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        languages.forEach(language -> {
            givenSpelled.addAll(language.givenSpelled());
            surnames.addAll(language.surnamesSpelled());
        });
        WordSet given =
                WordSet.ofPhrases(languages.stream().flatMap(NamePhrases::given).toList());
        int telling = official.names().values().stream()
                .mapToInt(names -> spellings.telling(names.surname().getFirst()).length())
                .max()
                .orElse(0);
        KnownName known = new KnownName(official, given, givenSpelled, surnames, telling);
        byOfficial.put(official.id(), known);
        given.stream()
                .forEach(hash ->
                        byGiven.computeIfAbsent(hash, key -> new ArrayList<>()).add(known));
    }

    Optional<KnownName> of(Watchlist.Official official) {
        return Optional.ofNullable(byOfficial.get(official.id()));
    }

    /** Those with a first name. */
    List<KnownName> withGiven(long word) {
        return firstNames.contains(word) ? byGiven.getOrDefault(word, List.of()) : List.of();
    }

    Collection<KnownName> all() {
        return byOfficial.values();
    }

    boolean isFirstName(long word) {
        return firstNames.contains(word);
    }

    boolean leadsToPlace(long word) {
        return placePrepositions.contains(word);
    }

    boolean isNamedAfterSomebody(long word) {
        return namedAfter.contains(word);
    }

    boolean womanSays(long word) {
        return womanSays.contains(word);
    }

    Naming naming() {
        return naming;
    }

    /** Whether a word has the ending of a father's name. */
    boolean isPatronymic(String spelled) {
        return spelled.length() > 5 && naming.patronymics().stream().anyMatch(spelled::endsWith);
    }
}
