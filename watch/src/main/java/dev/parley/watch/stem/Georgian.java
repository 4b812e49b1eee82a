package dev.parley.watch.stem;

import java.util.List;

/**
 * Georgian nouns and adjectives without their cases, postpositions, plurals and what clings to them, the inverse of how
 * {@link dev.parley.watch.phrase.Paradigms} makes forms.
 *
 * <p>One clitic falls, then one ending, then the vowels by which stems of nominative and genitive differ, then every
 * <em>-ებ-</em>: that of the plural cannot be told from that of a verbal noun, and taking both treats all forms of a word
 * alike. From a long stem the vowel falls that the genitive loses.
 */
final class Georgian {
    private static final int SHORTEST = 2;

    /** Endings by length, so that the longest is found first. */
    private static final List<String> ENDINGS = List.of(
            "ისთვისა", "ისთვის", "ისგანა", "ისკენა", "სთვისა", "ისებრ", "ისგან", "ისკენ", "სთვის", "სავით", "სგანა",
            "სთანა", "იდანა", "სგან", "სკენ", "სთან", "ივით", "იდან", "ამდე", "თანა", "დანა", "მდე", "დან", "თან",
            "ისა", "ითა", "ადა", "ვით", "ის", "ით", "ად", "ში", "ზე", "მა", "თა", "სა", "ს", "მ", "დ", "ი");

    /** Endings that follow a vowel which is not that of the genitive. */
    private static final List<String> AFTER_VOWEL = List.of(
            "სთვისა", "სთვის", "სავით", "სგანა", "სთანა", "სგან", "სკენ", "სთან", "მდე", "დანა", "დან", "სა", "მ", "დ");

    private static final String STEADY = "აეოუ";
    private static final String FALLING = "აეი";
    private static final String PLURAL = "ებ";

    /** The shortest stem of which the vowel before its last consonant may fall. */
    private static final int LONG = 6;

    private static final String VOWELS = "აეიოუ";
    private static final String LOST = "აეო";
    private static final String SONORANTS = "ლრნ";

    private Georgian() {}

    static String stem(String word) {
        String stem = withoutEnding(withoutClitic(word));
        int before = -1;
        int length = stem.length();
        while (length != before) {
            before = length;
            if (length > SHORTEST && FALLING.indexOf(stem.charAt(length - 1)) >= 0) {
                length--;
            } else if (length >= SHORTEST + PLURAL.length() && stem.startsWith(PLURAL, length - PLURAL.length())) {
                length -= PLURAL.length();
            }
        }
        return withoutLostVowel(stem.substring(0, length));
    }

    private static String withoutClitic(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ც")) {
            return word.substring(0, length - 1);
        }
        return length > 6 && word.endsWith("ვე") ? word.substring(0, length - 2) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST && word.endsWith(ending) && mayFollow(word.charAt(length - 1), ending)) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    private static boolean mayFollow(char before, String ending) {
        return !AFTER_VOWEL.contains(ending) || STEADY.indexOf(before) >= 0;
    }

    private static String withoutLostVowel(String stem) {
        int vowel = stem.length() - 2;
        boolean isLost = stem.length() >= LONG
                && SONORANTS.indexOf(stem.charAt(vowel + 1)) >= 0
                && LOST.indexOf(stem.charAt(vowel)) >= 0
                && VOWELS.indexOf(stem.charAt(vowel - 1)) < 0;
        return isLost ? stem.substring(0, vowel) + stem.charAt(vowel + 1) : stem;
    }
}
