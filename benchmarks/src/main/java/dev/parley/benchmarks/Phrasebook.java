package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Phrases of one to three words, in small letters: names that occur in {@link News}, and inflected forms of them. */
final class Phrasebook {
    private static final int TRIES = 40;

    private Phrasebook() {}

    static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        Map<Tongue, Set<String>> phrases = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            phrases.put(tongue, ofTongue(tongue, (int) Math.round(count * tongue.share()), random));
        }
        List<String> all = new ArrayList<>();
        phrases.values().forEach(all::addAll);
        return all;
    }

    private static Set<String> ofTongue(Tongue tongue, int count, Random random) {
        Author author = new Author(tongue, News.VOCABULARY, random);
        Set<String> phrases = new LinkedHashSet<>();
        for (int i = 0; phrases.size() < count && i < TRIES * count; i++) {
            String name = String.join(" ", author.name()).toLowerCase(Locale.ROOT);
            phrases.add(name);
            for (String ending : tongue.endings()) {
                if (phrases.size() < count) {
                    phrases.add(name + ending);
                }
            }
        }
        return phrases;
    }
}
