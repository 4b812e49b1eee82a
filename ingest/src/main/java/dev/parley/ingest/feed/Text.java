package dev.parley.ingest.feed;

import java.util.Objects;
import org.jsoup.Jsoup;

/**
 * A text of a feed, plain or with markup.
 *
 * @param isHtml false = {@code value} is the text itself, where {@code <} is a character
 * @param value never blank; markup holds only elements and attributes that are safe to show, its links absolute
 */
public record Text(boolean isHtml, String value) {
    public Text {
        Objects.requireNonNull(value, "value is missing");
    }

    /** The text without markup, in one line. */
    public String plain() {
        return isHtml
                ? Jsoup.parseBodyFragment(value).text().strip()
                : value.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
