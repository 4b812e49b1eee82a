package dev.parley.watch.query;

import dev.parley.watch.lexicon.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a language is called: BCP 47. */
final class Languages {
    private static final int LONGEST_CODE = 3;
    private static final int MOST = 35;

    private Languages() {}

    /** What is wrong with a language; null = nothing. */
    static Vocabulary.@Nullable Objection objection(String language, Vocabulary vocabulary) {
        int hyphen = language.indexOf('-');
        String code = hyphen < 0 ? language : language.substring(0, hyphen);
        boolean shaped = code.length() > 1
                && code.length() <= LONGEST_CODE
                && language.length() <= MOST
                && Slugs.isOne(language)
                && code.chars().noneMatch(Character::isDigit);
        if (shaped && vocabulary.hasLanguage(code)) {
            return null;
        }
        String named = named(language);
        return new Vocabulary.Objection(
                Shown.quoted(language) + " is no language code",
                named == null
                        ? "write two or three letters, such as " + vocabulary.languages()
                        : "did you mean lang:" + named + "?");
    }

    /** The code of a language that is called so in English; null = none is. */
    private static @Nullable String named(String name) {
        Map<String, String> codes = new TreeMap<>();
        for (String code : ISO) {
            codes.put(Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Nearest.of(name, codes.keySet()).map(codes::get).orElse(null);
    }

    static final Set<String> ISO = Set.of(Locale.getISOLanguages());
}
