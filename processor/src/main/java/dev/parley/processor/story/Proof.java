package dev.parley.processor.story;

import dev.parley.events.alert.Reason;
import dev.parley.events.article.Metadata;
import dev.parley.events.tag.Sentence;
import dev.parley.watch.subscription.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What proves the matches of one article: every sentence and every reason once, and of matches as many as fit. */
final class Proof {
    /** The most matches of an article that are kept. */
    static final int MAX_MATCHES = 20_000;

    /** Under the limit of a record, with room for what else a sketch holds. */
    private static final int MOST_BYTES = 7 * 1024 * 1024;

    /** A character has at most so many bytes. */
    private static final int WIDEST = 3;

    private static final int MARKUP = 80;

    private final Map<Sentence, Integer> sentences = new LinkedHashMap<>();
    private final Map<Sketch.Because, Integer> reasons = new LinkedHashMap<>();
    private final List<Sketch.Met> met = new ArrayList<>();
    private int bytes;

    Proof(Metadata metadata) {
        bytes = WIDEST * metadata.title().length();
    }

    /** Takes in matches until there is no room. */
    void take(List<Match> matches) {
        for (Match match : matches) {
            if (met.size() == MAX_MATCHES || bytes > MOST_BYTES) {
                return;
            }
            add(match);
        }
    }

    private void add(Match match) {
        List<Integer> why = new ArrayList<>(match.reasons().size());
        match.reasons().forEach(reason -> why.add(index(reason)));
        bytes += MARKUP
                + WIDEST * match.subscription().value().length()
                + match.version().length()
                + match.fingerprint().length()
                + WIDEST * 2 * why.size()
                + (match.independence() == null
                        ? 0
                        : MARKUP + WIDEST * match.independence().clause().length());
        met.add(new Sketch.Met(match.subscription(), match.version(), match.fingerprint(), why, match.independence()));
    }

    private int index(Reason reason) {
        Integer sentence = reason.sentence() == null ? null : index(reason.sentence());
        Sketch.Because because =
                new Sketch.Because(reason.clause(), reason.entity(), reason.mention(), sentence, reason.rule());
        return reasons.computeIfAbsent(because, added -> {
            bytes += 3 * MARKUP + WIDEST * added.clause().length();
            return reasons.size();
        });
    }

    private int index(Sentence sentence) {
        return sentences.computeIfAbsent(sentence, added -> {
            bytes += MARKUP + WIDEST * added.text().length();
            return sentences.size();
        });
    }

    List<Sentence> sentences() {
        return List.copyOf(sentences.keySet());
    }

    List<Sketch.Because> reasons() {
        return List.copyOf(reasons.keySet());
    }

    List<Sketch.Met> met() {
        return met;
    }
}
