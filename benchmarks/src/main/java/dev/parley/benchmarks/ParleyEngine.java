package dev.parley.benchmarks;

import dev.parley.watch.phrase.PhraseTrie;
import dev.parley.watch.phrase.Step;
import dev.parley.watch.text.Words;
import java.util.Arrays;
import java.util.List;

/** The find stage of the tagger. */
final class ParleyEngine implements Engine {
    private final PhraseTrie<String> trie;

    ParleyEngine(List<String> phrases) {
        PhraseTrie.Builder<String> builder = PhraseTrie.builder();
        for (String phrase : phrases) {
            builder.add(
                    Arrays.stream(phrase.split(" ", -1))
                            .map(word -> Step.to(List.of(word)))
                            .toList(),
                    phrase);
        }
        trie = builder.build();
    }

    @Override
    public void find(String article, Places places) {
        Words words = Words.of(article);
        trie.find(words, (phrase, first, last) -> places.at(words.start(first), words.end(last)));
    }
}
