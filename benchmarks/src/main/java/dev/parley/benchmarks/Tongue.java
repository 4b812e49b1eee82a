package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * A language of invented words that look like those of a real one: its small words are real, the others are made of its
 * syllables, short ones more often than long ones.
 */
enum Tongue {
    ENGLISH(
            0.45,
            "the of and to in a is for on with that by at as it from was has be an",
            "b c d f g h l m n p r s t v w st tr pl cr sh th",
            "a e i o u ea ou",
            "- - n r s t l nd ng st",
            ""),
    RUSSIAN(
            0.40,
            "и в на не с по что для о к от а из его за как это но у при",
            "б в г д ж з к л м н п р с т ф х ч ст пр",
            "а е и о у я ю",
            "- - - н р с т л м ст",
            "а у ом е ы ов ами"),
    GEORGIAN(
            0.15,
            "და რომ არ ამ ის თუ კი რა უნდა იყო მისი ერთი რომელიც ასევე შორის მიერ",
            "ბ გ დ ვ ზ თ კ ლ მ ნ პ რ ს ტ შ ხ ც ქ",
            "ა ე ი ო უ",
            "- - - ნ რ ს ლ მ ბ",
            "ის მა ში ზე თან სთვის");

    private static final int WORDS = 20_000;
    private static final int NAMES = 6_000;

    private final double share;
    private final String small;
    private final String onsets;
    private final String vowels;
    private final String codas;
    private final String endings;

    Tongue(double share, String small, String onsets, String vowels, String codas, String endings) {
        this.share = share;
        this.small = small;
        this.onsets = onsets;
        this.vowels = vowels;
        this.codas = codas;
        this.endings = endings;
    }

    /** Its share of the characters of a corpus. */
    double share() {
        return share;
    }

    /** What a name may end in when it is inflected. */
    List<String> endings() {
        return all(endings);
    }

    /** Its words, the most frequent first. */
    List<String> words(Random random) {
        Set<String> words = new LinkedHashSet<>(all(small));
        while (words.size() < WORDS) {
            int syllables = 1 + (int) (Math.log10(words.size()) * random.nextDouble());
            words.add(word(random, syllables));
        }
        return new ArrayList<>(words);
    }

    /** Words that are written with a capital, the most frequent first. */
    List<String> names(Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < NAMES) {
            String name = word(random, 2 + random.nextInt(2));
            names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
        return new ArrayList<>(names);
    }

    private String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(onsets, random)).append(one(vowels, random));
        }
        String coda = one(codas, random);
        return coda.equals("-") ? word.toString() : word.append(coda).toString();
    }

    private static String one(String all, Random random) {
        List<String> each = all(all);
        return each.get(random.nextInt(each.size()));
    }

    private static List<String> all(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }
}
