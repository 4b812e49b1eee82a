package dev.parley.watch.tag;

import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.Pattern;
import dev.parley.watch.phrase.Step;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** Single words, looked up only where a rule asks for them, so that they cost nothing elsewhere. */
final class WordSet {
    private final long[] hashes;

    private WordSet(LongStream hashes) {
        this.hashes = hashes.sorted().distinct().toArray();
    }

    /** All words that stand in patterns. */
    static WordSet of(Collection<String> patterns, Paradigms paradigms) {
        return ofPhrases(patterns.stream()
                .flatMap(pattern -> Pattern.parse(pattern).phrases(paradigms).stream())
                .toList());
    }

    /** The words of phrases of one step. */
    static WordSet ofPhrases(Collection<List<Step>> phrases) {
        return new WordSet(phrases.stream()
                .filter(phrase -> phrase.size() == 1)
                .flatMapToLong(
                        phrase -> phrase.getFirst().words().keySet().stream().mapToLong(Long::longValue)));
    }

    boolean contains(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    LongStream stream() {
        return Arrays.stream(hashes);
    }
}
