package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which lists of words are spoken of in which sentences, and what guards say to that. */
final class Surroundings {
    private final Map<String, Watchlist.Guard> guards;
    private final Map<String, BitSet> sentencesWith = new HashMap<>();

    Surroundings(Watchlist watchlist, Reading reading, Hits hits) {
        guards = watchlist.guards();
        for (Hit<Phrase.Listed> hit : hits.listed) {
            sentencesWith
                    .computeIfAbsent(hit.phrase().list(), list -> new BitSet())
                    .set(reading.sentenceOf(hit.first()));
        }
    }

    /** What a guard says of a find in a sentence. */
    Judgement judge(String name, int sentence) {
        Watchlist.Guard guard = guards.get(name);
        if (guard == null) {
            throw new IllegalStateException("guard '" + name + "' is not in the lexicon");
        }
        boolean neededHere = guard.needs().stream().anyMatch(list -> isIn(list, sentence));
        for (String list : guard.unless()) {
            if (isIn(list, sentence) && !neededHere) {
                return new Judgement(false, "the sentence speaks of " + list);
            }
        }
        List<String> met = new ArrayList<>();
        for (String list : guard.needs()) {
            if (isIn(list, sentence)) {
                met.add(list + " in the sentence");
            } else if (guard.within() == Watchlist.Within.ARTICLE && sentencesWith.containsKey(list)) {
                met.add(list + " in the article");
            } else {
                return new Judgement(
                        false,
                        "nothing of " + list + " in the "
                                + guard.within().name().toLowerCase(Locale.ROOT));
            }
        }
        return new Judgement(true, String.join(", ", met));
    }

    private boolean isIn(String list, int sentence) {
        BitSet sentences = sentencesWith.get(list);
        return sentences != null && sentences.get(sentence);
    }

    /** Whether a guard lets a find pass, and in words why. */
    record Judgement(boolean passes, String why) {}
}
