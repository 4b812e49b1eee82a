package dev.parley.events.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.CleanText;
import dev.parley.events.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * An article that shows what a subscription is meant to fire on, or not. Its JSON form is the text where there is nothing
 * else, else an object.
 *
 * @param text plain, paragraphs parted by a line feed; may be empty where there is a title
 * @param title null = none
 * @param language BCP 47; null = told from the text
 * @param source id of the source it came from; null = none in particular
 * @param side id of the side its outlet belongs to; null = none
 * @param based where its outlet is based; null = not known
 * @param published null = nobody knows
 */
public record Example(
        String text,
        @Nullable String title,
        @Nullable String language,
        @Nullable String source,
        @Nullable String side,
        @Nullable String based,
        @Nullable Published published) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Example {
        if (text == null) {
            throw new IllegalArgumentException("an example has no text");
        }
        if (text.isBlank() && (title == null || title.isBlank())) {
            throw new IllegalArgumentException("an example has neither text nor title");
        }
    }

    /** One of which only the text matters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Example of(String text) {
        if (!CleanText.of(text).equals(text)) {
            throw new IllegalArgumentException("an example holds U+0000 or half a surrogate pair");
        }
        return new Example(text, null, null, null, null, null, null);
    }

    @JsonValue
    Object form() {
        Whole whole = new Whole(text, title, language, source, side, based, published);
        return whole.equals(new Whole(text, null, null, null, null, null, null)) ? text : whole;
    }

    /** All of it, as an object. */
    private record Whole(
            String text,
            @Nullable String title,
            @Nullable String language,
            @Nullable String source,
            @Nullable String side,
            @Nullable String based,
            @Nullable Published published) {}
}
