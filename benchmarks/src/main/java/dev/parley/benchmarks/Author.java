package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes sentences of one tongue. How often a word comes follows Zipf's law, and so does a name. */
final class Author {
    private final Random random;
    private final List<String> words;
    private final List<String> names;

    Author(Tongue tongue, long vocabulary, Random random) {
        this.random = random;
        Random invention = new Random(vocabulary + tongue.name().hashCode());
        words = tongue.words(invention);
        names = tongue.names(invention);
    }

    /** A sentence of 8 to 27 words with its full stop. */
    String sentence() {
        List<String> sentence = new ArrayList<>();
        int length = 8 + random.nextInt(20);
        while (sentence.size() < length) {
            switch (random.nextInt(24)) {
                case 0, 1 -> sentence.add(String.join(" ", name()));
                case 2 -> sentence.add(Integer.toString(random.nextInt(2_100)));
                case 3 -> sentence.add(ofAll(words) + ",");
                case 4 -> sentence.add("“" + ofAll(words) + " " + ofAll(words) + "”");
                default -> sentence.add(ofAll(words));
            }
        }
        String first = sentence.getFirst();
        sentence.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
        return String.join(" ", sentence) + ".";
    }

    /** A name of one to three words. */
    List<String> name() {
        List<String> name = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        while (name.size() < length) {
            name.add(ofAll(names));
        }
        return name;
    }

    private String ofAll(List<String> ranked) {
        int rank = (int) Math.pow(ranked.size() + 1.0, random.nextDouble()) - 1;
        return ranked.get(Math.min(rank, ranked.size() - 1));
    }
}
