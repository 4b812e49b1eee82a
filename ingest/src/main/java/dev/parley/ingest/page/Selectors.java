package dev.parley.ingest.page;

import dev.parley.events.source.PageSelectors;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one source keep what is read of them, as CSS selectors; null = found without. A selector that finds
 * nothing on a page is passed over there.
 *
 * @param text what holds the text; of several all count, in order
 * @param published what gives the date, in a {@code datetime} or {@code content} attribute or in words
 * @param remove what is taken out before anything is read
 */
public record Selectors(
        @Nullable String title,
        @Nullable String text,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String remove) {
    /** Everything is found without. */
    public static final Selectors NONE = new Selectors(null, null, null, null, null);

    /** Throws {@link IllegalArgumentException} when one is no selector. */
    public Selectors {
        Stream.of(title, text, byline, published, remove)
                .filter(Objects::nonNull)
                .forEach(Selectors::check);
    }

    /** Those of a source. Throws {@link IllegalArgumentException} when one is no selector. */
    public static Selectors of(@Nullable PageSelectors given) {
        return given == null
                ? NONE
                : new Selectors(given.title(), given.text(), given.byline(), given.published(), given.remove());
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + selector + "' is no CSS selector: " + e.getMessage(), e);
        }
    }
}
