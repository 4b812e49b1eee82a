package dev.parley.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One separate run of everything, live or a replay: 1 to 40 characters of {@code a-z 0-9 -}. It stands before every
 * topic name, application id, group and transactional id, and is one SQLite file or one PostgreSQL schema.
 */
public record Namespace(@JsonValue String value) implements Comparable<Namespace> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,40}");

    /** Where the watched sources arrive. */
    public static final Namespace LIVE = new Namespace("live");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Namespace {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "namespace '" + value + "' is not 1 to 40 characters of a-z, 0-9 and '-'");
        }
    }

    /** The namespace a corpus is replayed into unless another is named, e.g. {@code replay-seeds}. */
    public static Namespace ofReplay(String corpusName) {
        String slug = corpusName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = slug.replaceAll("^-+|-+$", "");
        String name = "replay-" + (trimmed.isEmpty() ? "corpus" : trimmed);
        return new Namespace(name.substring(0, Math.min(40, name.length())).replaceAll("-+$", ""));
    }

    @Override
    public int compareTo(Namespace other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
