package dev.parley.sink.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people call a language, in English. */
public final class LanguageName {
    private LanguageName() {}

    /**
     * E.g. {@code Georgian}; the tag itself where it names no language that is known.
     *
     * @param tag BCP 47; null = not known
     */
    public static String of(@Nullable String tag) {
        if (tag == null) {
            return "language not known";
        }
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
