package dev.parley.watch.tag;

import dev.parley.watch.lexicon.History;
import dev.parley.watch.lexicon.Speech;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.PatternLists;
import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.Beads;
import java.util.List;
import java.util.stream.IntStream;

/** The phrases that tell history from news and speech from report, compiled once. */
final class Cues {
    private static final List<List<Step>> YEARS = List.of(List.of(Step.toThing(
            IntStream.rangeClosed(1900, 2099).mapToObj(String::valueOf).toList())));

    private final PatternLists lists;
    private final PhraseTrie.Builder<Cue> builder = PhraseTrie.builder();
    private final PhraseTrie<Cue> phrases;

    Cues(Watchlist watchlist) {
        lists = new PatternLists(watchlist.words(), Paradigms.shipped());
        history(watchlist.history());
        speech(watchlist.speech());
        phrases = builder.build();
    }

    private void history(History history) {
        add(history.reminders(), Cue.REMINDER);
        add(history.headings(), Cue.HEADING);
        add(history.anniversaries(), Cue.ANNIVERSARY);
        add(history.events(), Cue.EVENT);
        add(history.since(), Cue.SINCE);
        add(history.told(), Cue.NARRATED);
        add(history.formulas(), Cue.FORMULA);
        add(history.unfinished(), Cue.UNFINISHED);
        add(history.news(), Cue.NEWS);
    }

    private void speech(Speech speech) {
        add(speech.said(), Cue.SAID);
        add(speech.told(), Cue.TOLD);
        add(speech.according(), Cue.ACCORDING);
        add(speech.opinion(), Cue.OPINION);
        add(speech.again(), Cue.AGAIN);
        add(speech.opinionAgain(), Cue.OPINION_AGAIN);
        add(speech.links(), Cue.LINK);
        add(speech.fillers(), Cue.FILLER);
        add(speech.breaks(), Cue.BREAK);
        add(speech.bars(), Cue.BAR);
        add(speech.aides(), Cue.AIDE);
        add(speech.relatives(), Cue.RELATIVE);
    }

    private void add(List<String> patterns, Cue cue) {
        for (String pattern : patterns) {
            lists.phrases(Pattern.parse(pattern), slot -> slot.equals("year") ? YEARS : List.of())
                    .forEach(steps -> builder.add(steps, cue));
        }
    }

    /** Where they stand in a text. */
    Cued in(Beads words) {
        Cued cued = new Cued();
        phrases.find(words, cued::add);
        return cued;
    }
}
