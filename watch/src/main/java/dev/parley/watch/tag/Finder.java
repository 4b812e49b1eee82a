package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PatternLists;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.Beads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All phrases of a lexicon, compiled once: those made of words, and those made of words and recognised officials. */
final class Finder {
    private final PatternLists lists;
    private final KnownNames names;

    /** Lists of which a word must stand in a text for a misspelt name to count in it. */
    private final Set<String> misspeltNear;

    private final PhraseTrie<Phrase> words;
    private final PhraseTrie<Phrase> descriptions;

    /** Whether every description names an official or a venue. */
    private final boolean describesByNames;

    Finder(Watchlist watchlist) {
        Paradigms paradigms = Paradigms.shipped();
        lists = new PatternLists(watchlist.words(), paradigms);
        PhraseTrie.Builder<Phrase> trie = PhraseTrie.builder();
        names = new KnownNames(watchlist, paradigms, trie);
        misspeltNear = Optional.ofNullable(watchlist.naming().misspelt())
                .map(watchlist.guards()::get)
                .map(guard -> guard.needs().stream()
                        .flatMap(need -> Stream.of(need.split("\\|", -1)))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        words = words(watchlist, trie);
        descriptions = descriptions(watchlist);
        describesByNames = watchlist.compositions().stream()
                .noneMatch(composition ->
                        Pattern.parse(composition.pattern()).slots().isEmpty());
    }

    KnownNames names() {
        return names;
    }

    Hits find(Beads text) {
        Hits hits = new Hits();
        words.find(text, hits::add);
        return hits;
    }

    /** Whether a text with these finds mentions nothing, so that it need not be looked at any further. */
    boolean isOfNoInterest(Hits hits) {
        return describesByNames
                && hits.nameNothing()
                && hits.listed.stream()
                        .noneMatch(hit -> misspeltNear.contains(hit.phrase().list()));
    }

    /** Adds what is described by way of the officials that were recognised. */
    void describe(Beads beads, PhraseTrie.Found<Phrase> found) {
        descriptions.find(beads, found);
    }

    private PhraseTrie<Phrase> words(Watchlist watchlist, PhraseTrie.Builder<Phrase> trie) {
        watchlist.words().forEach((name, patterns) -> add(trie, patterns, new Phrase.Listed(name)));
        watchlist.posts().forEach(post -> add(trie, post.patterns(), new Phrase.PostName(post)));
        for (Watchlist.Official official : watchlist.officials()) {
            if (official.tagged() == Watchlist.Default.ON) {
                add(trie, official.confusables(), new Phrase.OtherName(official));
            }
        }
        for (Watchlist.Format format : watchlist.formats()) {
            if (format.tagged() == Watchlist.Default.ON) {
                add(trie, format.venues(), new Phrase.Place(format, null));
                format.variants()
                        .forEach(variant -> add(trie, variant.places(), new Phrase.Place(format, variant.id())));
                format.forms().forEach(form -> add(trie, List.of(form.pattern()), new Phrase.FormatName(format, form)));
            }
        }
        for (Watchlist.Issue issue : watchlist.issues()) {
            if (issue.tagged() == Watchlist.Default.ON) {
                add(trie, issue.triggers(), new Phrase.Trigger(issue));
            }
        }
        return trie.build();
    }

    private PhraseTrie<Phrase> descriptions(Watchlist watchlist) {
        PhraseTrie.Builder<Phrase> trie = PhraseTrie.builder();
        for (Watchlist.Format format : watchlist.formats()) {
            if (format.tagged() == Watchlist.Default.ON) {
                watchlist.compositions().stream()
                        .filter(composition -> format.composed().contains(composition.id()))
                        .forEach(composition -> describe(trie, format, composition));
            }
        }
        return trie.build();
    }

    /** Adds the phrases of one description. */
    void describe(PhraseTrie.Builder<Phrase> trie, Watchlist.Format format, Watchlist.Composition composition) {
        Phrase phrase = new Phrase.Description(format, composition);
        Pattern pattern = Pattern.parse(composition.pattern());
        boolean byPeople = pattern.slots().contains("one");
        for (int one = 0; one < (byPeople ? format.parties().size() : 1); one++) {
            for (int other = 0; other < (byPeople ? format.parties().size() : 1); other++) {
                if (!byPeople || one != other) {
                    Map<String, List<List<Step>>> slots = slots(format, byPeople ? one : -1, byPeople ? other : -1);
                    lists.phrases(pattern, name -> slots.getOrDefault(name, List.of()))
                            .forEach(steps -> trie.add(steps, phrase));
                }
            }
        }
    }

    private Map<String, List<List<Step>>> slots(Watchlist.Format format, int one, int other) {
        Map<String, List<List<Step>>> slots = new HashMap<>();
        slots.put(
                "venue",
                format.venues().stream()
                        .flatMap(venue -> phrases(venue).stream())
                        .toList());
        if (one >= 0) {
            slots.put("one", party(format, one));
            slots.put("other", party(format, other));
        }
        return slots;
    }

    private static List<List<Step>> party(Watchlist.Format format, int party) {
        return List.of(List.of(Step.toThing(
                format.parties().get(party).stream().map(Object::toString).toList())));
    }

    private void add(PhraseTrie.Builder<Phrase> trie, List<String> patterns, Phrase phrase) {
        patterns.forEach(pattern -> phrases(pattern).forEach(steps -> trie.add(steps, phrase)));
    }

    /** What a pattern of this lexicon stands for. */
    List<List<Step>> phrases(String pattern) {
        return lists.phrases(pattern);
    }
}
