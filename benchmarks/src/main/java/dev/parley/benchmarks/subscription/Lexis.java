package dev.parley.benchmarks.subscription;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that no language has, those first that come up most. */
final class Lexis {
    private static final int WORDS = 50_000;
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final List<String> words =
            IntStream.range(0, WORDS).mapToObj(Lexis::word).toList();
    private final Zipf zipf = new Zipf(WORDS, 1);

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int left = number + 71; left > 0; left /= CONSONANTS.length() * VOWELS.length()) {
            int syllable = left % (CONSONANTS.length() * VOWELS.length());
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()))
                    .append(VOWELS.charAt(syllable % VOWELS.length()));
        }
        return word.append('m').toString();
    }

    String word(RandomGenerator random) {
        return words.get(zipf.next(random));
    }

    /** Sentences of 20 words. */
    String text(int sentences, RandomGenerator random) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> IntStream.range(0, 20)
                        .mapToObj(j -> word(random))
                        .collect(Collectors.joining(" ", "The ", ".")))
                .collect(Collectors.joining(" "));
    }
}
