package dev.parley.benchmarks;

import java.util.List;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** Aho and Corasick's automaton in maps, with its own options for case and whole words. */
final class AhoCorasickEngine implements Engine {
    private final Trie trie;

    AhoCorasickEngine(List<String> phrases) {
        trie = Trie.builder().ignoreCase().onlyWholeWords().addKeywords(phrases).build();
    }

    @Override
    public void find(String article, Places places) {
        for (Emit emit : trie.parseText(article)) {
            places.at(emit.getStart(), emit.getEnd() + 1);
        }
    }
}
