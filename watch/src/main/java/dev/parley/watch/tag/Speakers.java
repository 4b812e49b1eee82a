package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.text.WordHash;
import dev.parley.watch.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which forms the names of officials can be the subject of a verb. Where the language has cases, a name that changes
 * shows by its form that it is the subject; one that does not change (and every name where there are no cases) may be one
 * by its form, and its place has to tell.
 */
final class Speakers {
    private final Map<EntityId, Set<Long>> acting = new HashMap<>();
    private final Set<Long> telling = new HashSet<>();
    private final Paradigms paradigms = Paradigms.shipped();
    private final Watchlist watchlist;

    Speakers(Watchlist watchlist) {
        this.watchlist = watchlist;
        for (Watchlist.Official official : watchlist.officials()) {
            Set<Long> forms = acting.computeIfAbsent(official.id(), id -> new HashSet<>());
            official.names().forEach((language, names) -> {
                bases(forms, language, names.given(), names, "given");
                bases(forms, language, names.patronymic(), names, "given");
                bases(forms, language, names.surname(), names, "surname");
            });
        }
    }

    private void bases(Set<Long> forms, String language, List<String> words, Watchlist.Names names, String part) {
        String subject = watchlist.speech().subjects().get(language);
        for (String word : words) {
            String base = word.contains("~") ? word.substring(0, word.indexOf('~')) : word;
            boolean isSurname = part.equals("surname");
            if (subject != null && isSurname) {
                paradigms.forms(base, subject).forEach(form -> {
                    forms.add(WordHash.of(form));
                    telling.add(WordHash.of(form));
                });
            } else {
                forms.add(WordHash.of(base));
                if (subject == null && changes(base, language, names, part)) {
                    telling.add(WordHash.of(base));
                }
            }
        }
    }

    private boolean changes(String base, String language, Watchlist.Names names, String part) {
        return Optional.ofNullable(names.paradigm())
                .or(() -> Optional.ofNullable(watchlist.nameParadigms().get(language)))
                .map(paradigm ->
                        paradigms.forms(base, paradigms.ofPart(paradigm, part)).size() > 1)
                .orElse(false);
    }

    /** Whether every word of a name stands in a form in which it can act; an initial can. */
    boolean mayAct(Found name, Words words) {
        Set<Long> forms = acting.getOrDefault(name.entity(), Set.of());
        for (int word = name.first(); word <= name.last(); word++) {
            if (words.end(word) - words.start(word) > 1 && !forms.contains(words.hash(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the form alone tells that it acts. */
    boolean isTold(Found name, Words words) {
        for (int word = name.first(); word <= name.last(); word++) {
            if (telling.contains(words.hash(word))) {
                return true;
            }
        }
        return false;
    }
}
