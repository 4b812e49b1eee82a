package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Guard;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What guards say to a find, by the evidence around it.
 *
 * <p>First what a find needs must be there. Then what speaks of another matter is weighed: right beside the find it
 * decides; in the sentence what is sure decides, else what stands nearer; else what more sentences speak of.
 */
final class Surroundings {
    /** How many words a word that leads to what a find is about may be away from that. */
    private static final int LED_REACH = 6;

    /** How many words what a find is about may be before it, when no word leads there. */
    private static final int REACH = 2;

    /** From where on words are equally far. */
    private static final int FAR = 100;

    private final Watchlist watchlist;
    private final OfficialEvidence kinds;
    private final Reading reading;
    private final Evidence evidence;
    private final Map<String, Integer> leads = new HashMap<>();

    Surroundings(Watchlist watchlist, OfficialEvidence kinds, Reading reading, Hits hits) {
        this.watchlist = watchlist;
        this.kinds = kinds;
        this.reading = reading;
        this.evidence = new Evidence(watchlist, reading, hits);
    }

    /** Takes the officials that were recognised for evidence. */
    void addOfficials(List<Found> officials) {
        leads.clear();
        evidence.addOfficials(kinds, officials);
    }

    /** Takes the formats that were named beyond doubt for evidence. */
    void addFormats(List<Found> formats) {
        leads.clear();
        evidence.addFormats(formats);
    }

    /** Whether some of these words belong to the name of something elsewhere. */
    boolean isElsewhere(int first, int last) {
        return evidence.isElsewhere(first, last);
    }

    Guard guard(String name) {
        Guard guard = watchlist.guards().get(name);
        if (guard == null) {
            throw new IllegalStateException("guard '" + name + "' is not in the lexicon");
        }
        return guard;
    }

    /** Whether a sentence holds what a guard calls sure. */
    boolean isSure(String name, int sentence) {
        return isIn(guard(name).sure(), sentence);
    }

    /** What a guard says of a find in a sentence, wherever in it. */
    Judgement judge(String name, int sentence) {
        Guard guard = guard(name);
        Judgement needs = needs(guard, sentence);
        if (!needs.passes()) {
            return needs;
        }
        return isIn(guard.unless(), sentence) && !isIn(speaking(guard), sentence)
                ? new Judgement(false, "the sentence speaks of " + first(guard.unless(), sentence))
                : needs;
    }

    /**
     * What a guard says of a find.
     *
     * @param named whether the article names what it may mean elsewhere, which makes up for needs within the article
     */
    Judgement judge(String name, int first, int last, boolean named) {
        Guard guard = guard(name);
        boolean introduced = named && guard.within() == Guard.Within.ARTICLE;
        int sentence = reading.sentenceOf(first);
        Judgement needs = introduced ? new Judgement(true, "named in the article") : needs(guard, sentence);
        if (!needs.passes()) {
            return needs;
        }
        if (isBesideAnother(name, first, last)) {
            return new Judgement(false, "another matter stands beside it");
        }
        boolean rival = isIn(guard.unless(), sentence);
        if (!rival && !isIn(speaking(guard), sentence) && isAboutAnother(guard, sentence - 1)) {
            return new Judgement(false, "the sentence before speaks of " + first(guard.unless(), sentence - 1));
        }
        if ((!rival && introduced) || isIn(guard.sure(), sentence)) {
            return needs;
        }
        if (rival && isIn(speaking(guard), sentence)) {
            boolean nearer = distance(speaking(guard), first, last) <= distance(guard.unless(), first, last);
            return nearer || lead(name) > 0
                    ? needs
                    : new Judgement(false, "the sentence speaks rather of " + first(guard.unless(), sentence));
        }
        if (rival) {
            return new Judgement(false, "the sentence speaks of " + first(guard.unless(), sentence));
        }
        boolean speaks = isIn(speaking(guard), sentence);
        return lead(name) > 0 || (speaks && lead(name) == 0) || sentences(guard.unless()) == 0
                ? needs
                : new Judgement(false, "the article speaks rather of " + String.join(", ", guard.unless()));
    }

    private boolean isAboutAnother(Guard guard, int sentence) {
        return sentence >= 0 && isIn(guard.unless(), sentence) && !isIn(speaking(guard), sentence);
    }

    /** Whether what a find is about stands right beside it, and is another matter. */
    boolean isBesideAnother(String name, int first, int last) {
        Guard guard = guard(name);
        return guard.unless().stream()
                .map(evidence::of)
                .anyMatch(rivals -> isBefore(guard, rivals, first) || isAfter(guard, rivals, last));
    }

    private boolean isBefore(Guard guard, Stretches rivals, int first) {
        int rival = rivals.before(first);
        String about = guard.about();
        int reach = about != null && evidence.of(about).before(first) == first - 1 ? LED_REACH : REACH;
        return rival >= first - reach && rival >= 0 && rival < first && isConnected(rival, first);
    }

    private boolean isAfter(Guard guard, Stretches rivals, int last) {
        int rival = rivals.from(last + 1);
        String about = guard.about();
        return rival <= last + LED_REACH
                && isConnected(last, Math.min(rival, last + 1))
                && reading.sentenceOf(last) == reading.sentenceOf(rival)
                && (rival <= last + 2 || about == null || evidence.of(about).from(last + 1) == last + 1)
                && speaking(guard).stream().noneMatch(kind -> evidence.of(kind).from(last + 1) < rival);
    }

    private boolean isConnected(int from, int to) {
        for (int word = from + 1; word <= to; word++) {
            Gap gap = reading.words().gap(word);
            if (gap == Gap.COMMA || gap == Gap.BREAK || gap == Gap.PERIOD) {
                return false;
            }
        }
        return reading.sentenceOf(from) == reading.sentenceOf(to);
    }

    private Judgement needs(Guard guard, int sentence) {
        for (String kind : guard.sure()) {
            if (isWithin(guard, kind, sentence)) {
                return new Judgement(true, told(kind, sentence));
            }
        }
        List<String> met = new ArrayList<>();
        for (String kind : guard.needs()) {
            if (!isWithin(guard, kind, sentence)) {
                String reach = guard.within().name().toLowerCase(Locale.ROOT);
                return new Judgement(false, "nothing of " + inWords(kind) + " in the " + reach);
            }
            met.add(told(kind, sentence));
        }
        return new Judgement(true, met.isEmpty() ? "nothing speaks against it" : String.join(", ", met));
    }

    private boolean isWithin(Guard guard, String kind, int sentence) {
        Stretches stretches = evidence.of(kind);
        return guard.within() == Guard.Within.SENTENCE ? stretches.isIn(sentence) : !stretches.isEmpty();
    }

    private String told(String kind, int sentence) {
        return inWords(kind) + (evidence.of(kind).isIn(sentence) ? " in the sentence" : " in the article");
    }

    private static String inWords(String kinds) {
        return String.join(" or ", Guard.alternatives(kinds));
    }

    /** The evidence that is weighed against that of another matter. */
    private static List<String> speaking(Guard guard) {
        return Stream.concat(guard.sure().stream(), guard.needs().stream().limit(1))
                .toList();
    }

    private boolean isIn(List<String> kinds, int sentence) {
        return kinds.stream().anyMatch(kind -> evidence.of(kind).isIn(sentence));
    }

    private String first(List<String> kinds, int sentence) {
        return kinds.stream()
                .filter(kind -> evidence.of(kind).isIn(sentence))
                .findFirst()
                .orElseThrow();
    }

    private long distance(List<String> kinds, int first, int last) {
        return kinds.stream()
                .mapToLong(kind -> Math.min(
                        across(evidence.of(kind).before(first), first),
                        across(last, evidence.of(kind).from(last + 1))))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** How far one word is from another, by the words and marks between; far beyond a sentence all is as far. */
    private long across(int from, int to) {
        if (from < 0 || to - from > FAR) {
            return FAR;
        }
        long across = 0;
        for (int word = from + 1; word <= to; word++) {
            across += switch (reading.words().gap(word)) {
                case NONE, SPACE, HYPHEN, APOSTROPHE -> 1;
                case PERIOD, COMMA -> 3;
                case BREAK -> 8;
            };
        }
        return across;
    }

    /** How many more sentences speak for a guard than of another matter. */
    private int lead(String name) {
        return leads.computeIfAbsent(
                name,
                key -> sentences(speaking(guard(key))) - sentences(guard(key).unless()));
    }

    private int sentences(List<String> kinds) {
        BitSet sentences = new BitSet();
        kinds.forEach(kind -> sentences.or(evidence.of(kind).sentences()));
        return sentences.cardinality();
    }

    /** Whether a guard lets a find pass, and in words why. */
    record Judgement(boolean passes, String why) {}
}
