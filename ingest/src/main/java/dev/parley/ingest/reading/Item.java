package dev.parley.ingest.reading;

import dev.parley.events.article.Published;
import dev.parley.ingest.feed.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says of one article.
 *
 * @param link its page; null = none that can be followed
 * @param id what the listing calls it; null = nothing
 * @param title in one line; empty = none
 * @param summary what introduces it; null = nothing
 * @param content the whole text, where the listing says that it is; null = it does not carry it
 * @param byline as printed; null = none
 * @param language BCP 47; null = not said
 * @param changed what is said of its last change; empty = nothing
 */
record Item(
        @Nullable WebLink link,
        @Nullable String id,
        String title,
        @Nullable Text summary,
        @Nullable Text content,
        @Nullable String byline,
        @Nullable String language,
        Published published,
        String changed) {
    private static final int WORDS = 12;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Hash of its words, by which an edit is told, and of its date, by which it is known again elsewhere. */
    String said() {
        String ofDate = Key.of("date", Dates.written(published)).substring(0, Key.LENGTH - WORDS);
        return Key.of("said", title, words(summary), words(content), changed).substring(0, WORDS) + ofDate;
    }

    /** Whether two things said have the same words. */
    static boolean isSameWords(String said, String other) {
        return said.regionMatches(0, other, 0, WORDS);
    }

    /** Hash of its page's address; null = it has none. */
    @Nullable
    String linkKey() {
        return link == null ? null : Key.of("link", link.canonical().value());
    }

    /** Hash of what the listing calls it; null = nothing. */
    @Nullable
    String idKey() {
        return id == null ? null : Key.of("id", id);
    }

    /** Hash of its words, where it has no name of its own. */
    String wordsKey() {
        return Key.of("words", title, words(summary), words(content));
    }

    private static String words(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        String plain = text.isHtml() ? MARKUP.matcher(text.value()).replaceAll(" ") : text.value();
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
