package dev.parley.events.tag;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A whole lexicon as it was published, so that a tagging can be repeated: its files' names and contents. */
public record Lexicon(LexiconVersion version, Map<String, String> files) {
    public Lexicon {
        Objects.requireNonNull(version, "version is missing");
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
