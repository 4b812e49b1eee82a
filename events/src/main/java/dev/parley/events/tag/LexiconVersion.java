package dev.parley.events.tag;

import java.util.Objects;

/**
 * Which lexicon a text was tagged with.
 *
 * @param id e.g. {@code russia-georgia}
 * @param version its editors' number
 * @param hash of all its files
 */
public record LexiconVersion(String id, String version, String hash) {
    public LexiconVersion {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(version, "version is missing");
        Objects.requireNonNull(hash, "hash is missing");
    }
}
