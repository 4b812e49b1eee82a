package dev.parley.watch.lexicon;

import java.util.List;
import java.util.Map;

/**
 * What {@code speech.yaml} holds: the words by which is told who said what. Lists of patterns.
 *
 * @param subjects for a language in which the case shows who acts, the paradigm of surnames in that case
 * @param said verbs that stand before or after the speaker
 * @param told verbs that stand after the speaker only, since whom they name next is spoken to
 * @param according words before the speaker
 * @param opinion words after the speaker
 * @param again words for the one who spoke last
 * @param opinionAgain words that give what follows to the one who spoke last
 * @param links words that lead from the verb to what was said
 * @param fillers words between speaker and verb that change nothing
 * @param breaks words before a name that make it no speaker
 * @param bars words between a verb and a name that tells by its form that it acts, which part them
 * @param aides words before an indeclinable name that make another the speaker
 * @param relatives words that begin a clause in which the name is not the speaker
 */
public record Speech(
        Map<String, String> subjects,
        List<String> said,
        List<String> told,
        List<String> according,
        List<String> opinion,
        List<String> again,
        List<String> opinionAgain,
        List<String> links,
        List<String> fillers,
        List<String> breaks,
        List<String> bars,
        List<String> aides,
        List<String> relatives) {
    static final Speech NONE = new Speech(
            Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public Speech {
        subjects = subjects == null ? Map.of() : Watchlist.sorted(subjects);
        said = History.copied(said);
        told = History.copied(told);
        according = History.copied(according);
        opinion = History.copied(opinion);
        again = History.copied(again);
        opinionAgain = History.copied(opinionAgain);
        links = History.copied(links);
        fillers = History.copied(fillers);
        breaks = History.copied(breaks);
        bars = History.copied(bars);
        aides = History.copied(aides);
        relatives = History.copied(relatives);
    }
}
