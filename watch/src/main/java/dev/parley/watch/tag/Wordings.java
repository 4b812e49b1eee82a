package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All phrases by which a lexicon knows its entities, made by the same rules by which they are looked for. Entities that
 * are off have theirs too.
 */
public final class Wordings {
    private final Watchlist watchlist;
    private final Finder finder;
    private final Paradigms paradigms = Paradigms.shipped();
    private final Spellings spellings;

    public Wordings(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.finder = new Finder(watchlist);
        this.spellings = new Spellings(watchlist.naming());
    }

    /** The names of an official in one language. */
    public List<Wording> of(Watchlist.Official official, String language) {
        List<Wording> wordings = new ArrayList<>();
        Watchlist.Names names = official.names().get(language);
        if (names != null) {
            PhraseTrie.Builder<Phrase> trie = PhraseTrie.builder((steps, phrase) ->
                    wordings.add(new Wording(official.id(), kind(phrase, steps), language, "", steps)));
            new NamePhrases(names, Optional.ofNullable(watchlist.nameParadigms().get(language)), paradigms, spellings)
                    .addTo(
                            trie,
                            official,
                            KnownNames.initials(official, spellings, false),
                            KnownNames.initials(official, spellings, true));
        }
        return wordings;
    }

    /** What one form of a format stands for. */
    public List<Wording> of(Watchlist.Format format, Watchlist.Form form) {
        return finder.phrases(form.pattern()).stream()
                .map(steps -> new Wording(format.id(), Wording.Kind.FORM, form.lang(), form.id(), steps))
                .toList();
    }

    /** What one description of a format stands for, with the ids of those who meet. */
    public List<Wording> of(Watchlist.Format format, Watchlist.Composition composition) {
        List<Wording> wordings = new ArrayList<>();
        finder.describe(
                PhraseTrie.builder((steps, phrase) -> wordings.add(new Wording(
                        format.id(), Wording.Kind.DESCRIPTION, composition.lang(), composition.id(), steps))),
                format,
                composition);
        return wordings;
    }

    /** What brings an issue up. */
    public List<Wording> of(Watchlist.Issue issue) {
        return issue.triggers().stream()
                .flatMap(trigger -> finder.phrases(trigger).stream()
                        .map(steps -> new Wording(issue.id(), Wording.Kind.TRIGGER, "", trigger, steps)))
                .toList();
    }

    /** The descriptions of a format. */
    public List<Watchlist.Composition> descriptions(Watchlist.Format format) {
        return watchlist.compositions().stream()
                .filter(composition -> format.composed().contains(composition.id()))
                .toList();
    }

    private static Wording.Kind kind(Phrase phrase, List<Step> steps) {
        if (phrase instanceof Phrase.Surname) {
            return Wording.Kind.SURNAME;
        }
        boolean hasInitial = steps.stream()
                .anyMatch(step ->
                        step.spellings().stream().allMatch(word -> word.codePointCount(0, word.length()) == 1));
        return hasInitial ? Wording.Kind.INITIALS : Wording.Kind.FULL_NAME;
    }
}
