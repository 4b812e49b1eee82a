package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.events.Sha;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names one wording of an article: 128 bits of the SHA-256 of its title and text, in Unicode NFC with every run of white
 * space folded to one space. An article id with a content hash is a revision.
 */
public record ContentHash(@JsonValue String value) implements Comparable<ContentHash> {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {
        if (value.isBlank()) {
            throw new IllegalArgumentException("content hash is blank");
        }
    }

    public static ContentHash of(String title, String text) {
        return new ContentHash(Sha.id(normalised(title), normalised(text)));
    }

    private static String normalised(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    @Override
    public int compareTo(ContentHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
