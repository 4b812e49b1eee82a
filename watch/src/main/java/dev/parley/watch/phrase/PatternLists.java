package dev.parley.watch.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lists of words of a lexicon, read once, and what patterns that use them stand for. */
public final class PatternLists {
    private final Map<String, List<Pattern>> lists = new HashMap<>();
    private final Paradigms paradigms;

    public PatternLists(Map<String, List<String>> words, Paradigms paradigms) {
        this.paradigms = paradigms;
        words.forEach((name, patterns) ->
                lists.put(name, patterns.stream().map(Pattern::parse).toList()));
    }

    /** What a pattern without slots stands for. */
    public List<List<Step>> phrases(String pattern) {
        return phrases(Pattern.parse(pattern), slot -> List.of());
    }

    /**
     * What a pattern stands for.
     *
     * @param slots what may fill a slot, by its name
     */
    public List<List<Step>> phrases(Pattern pattern, Function<String, List<List<Step>>> slots) {
        return pattern.phrases(paradigms, name -> lists.getOrDefault(name, List.of()), slots);
    }
}
