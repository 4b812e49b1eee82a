package dev.parley.watch.stem;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English by Snowball (Porter2), except that a word made of another is parted from its inflection only: an
 * <em>organisation</em> is not an <em>organ</em>.
 */
final class English {
    /** Endings, without a last <em>e</em>, that make a word of another. */
    private static final List<String> DERIVED = List.of(
            "ation", "ition", "ution", "ction", "ption", "sion", "ial", "ual", "ical", "nal", "ral", "tal", "ment",
            "ness", "ity", "ism", "ist", "iv", "anc", "enc", "ancy", "ency", "ship", "hood", "ful", "ous", "abl", "ibl",
            "ally", "ously", "ively", "ately", "ently", "antly", "ary", "ory", "iz", "is", "tor", "sor", "ian");

    /** How many letters stand before such an ending at the least. */
    private static final int SHORTEST = 3;

    private static final String VOWELS = "aeiouy";

    private English() {}

    static String stem(String word) {
        String base = base(word);
        for (String ending : DERIVED) {
            if (base.endsWith(ending) && base.length() >= ending.length() + SHORTEST) {
                return base;
            }
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** A word without the endings of number and tense, and without a last <em>e</em>. */
    private static String base(String word) {
        String one = singular(word);
        String base = without(one, "ed");
        base = base.equals(one) ? without(one, "ing") : base;
        return base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    }

    private static String singular(String word) {
        if (word.length() > SHORTEST + 1 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return isPlural && word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
    }

    private static String without(String word, String ending) {
        int length = word.length() - ending.length();
        boolean is =
                word.endsWith(ending) && word.chars().limit(length).anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
        return is ? word.substring(0, length) : word;
    }
}
