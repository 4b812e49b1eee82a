package dev.parley.watch.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a text's language by its script and by letters and small words that others do not have. */
public final class Language {
    private static final int SAMPLE = 4_000;
    private static final Set<Long> ENGLISH = hashes("the", "of", "and", "to", "in", "is", "for", "on", "with", "that");

    private Language() {}

    /** BCP 47 code of the language of most of the text's beginning; empty when it cannot be told. */
    public static Optional<String> of(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long georgian = sample.chars()
                .filter(c -> (c >= 0x10D0 && c <= 0x10FF) || (c >= 0x1C90 && c <= 0x1CBF))
                .count();
        long armenian = sample.chars().filter(c -> c >= 0x0530 && c <= 0x058F).count();
        long cyrillic = sample.chars().filter(c -> Letters.isCyrillic((char) c)).count();
        long latin = sample.chars().filter(c -> Letters.isLatin((char) c)).count();
        long most = Math.max(Math.max(georgian, armenian), Math.max(cyrillic, latin));
        if (most == 0) {
            return Optional.empty();
        }
        if (most == georgian) {
            return Optional.of("ka");
        }
        if (most == armenian) {
            return Optional.of("hy");
        }
        return most == cyrillic ? Optional.of(ofCyrillic(sample)) : ofLatin(sample);
    }

    private static String ofCyrillic(String sample) {
        if (hasOneOf(sample, "ӕӔ")) {
            return "os";
        }
        if (hasOneOf(sample, "ҩҨҧԥқҟҳҵҷӡџәӘ")) {
            return "ab";
        }
        return hasOneOf(sample, "іїєґІЇЄҐ") && !hasOneOf(sample, "ыэъЫЭЪ") ? "uk" : "ru";
    }

    private static Optional<String> ofLatin(String sample) {
        if (hasOneOf(sample, "əƏ")) {
            return Optional.of("az");
        }
        Words words = Words.of(sample);
        for (int i = 0; i < words.size(); i++) {
            if (ENGLISH.contains(words.hash(i))) {
                return Optional.of("en");
            }
        }
        return Optional.empty();
    }

    private static boolean hasOneOf(String sample, String letters) {
        return sample.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static Set<Long> hashes(String... words) {
        return Arrays.stream(words).map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }
}
