package dev.parley.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;

/** Aho and Corasick's automaton in a double array, over small letters by table; bounds of words are checked after. */
final class HankcsEngine implements Engine {
    private final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();

    HankcsEngine(List<String> phrases) {
        TreeMap<String, String> byPhrase = new TreeMap<>();
        phrases.forEach(phrase -> byPhrase.put(phrase, phrase));
        automaton.build(byPhrase);
    }

    @Override
    public void find(String article, Places places) {
        char[] folded = Folding.of(article);
        automaton.parseText(folded, (start, end, phrase, index) -> {
            if ((start == 0 || !Character.isLetterOrDigit(folded[start - 1]))
                    && (end == folded.length || !Character.isLetterOrDigit(folded[end]))) {
                places.at(start, end);
            }
        });
    }
}
