package dev.parley.ingest.reading;

import dev.parley.events.Sha;

/** Short hashes by which a state remembers what it need not keep: 64 bits in hexadecimal digits. */
final class Key {
    static final int LENGTH = 16;

    private Key() {}

    static String of(String... parts) {
        return Sha.id(parts).substring(0, LENGTH);
    }
}
