package dev.parley.ingest.slice;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import java.io.IOException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One line or record of a file, or a file as a whole: all its bytes, or the first of them where it is too long to be held. */
public final class Slice {
    private final byte[] bytes;
    private final long length;
    private final @Nullable String hash;
    private final @Nullable IOException broken;

    private Slice(byte[] bytes, long length, @Nullable String hash, @Nullable IOException broken) {
        this.bytes = bytes;
        this.length = length;
        this.hash = hash;
        this.broken = broken;
    }

    public static Slice whole(byte[] bytes) {
        return new Slice(bytes, bytes.length, null, null);
    }

    public static Slice tooLong(byte[] head, long length, String hash) {
        return new Slice(head, length, hash, null);
    }

    /** The same bytes, after which the file breaks off. */
    public Slice broken(IOException cause) {
        return new Slice(bytes, length, hash, cause);
    }

    /** All bytes, or the first where {@link #isWhole} says so. */
    public byte[] bytes() {
        return bytes;
    }

    public long length() {
        return length;
    }

    public boolean isWhole() {
        return hash == null;
    }

    /** Why the file could not be read further than this; null = it could. */
    public @Nullable IOException broken() {
        return broken;
    }

    /** The rejection of this line or file. */
    public Rejection rejected(Origin origin, String reason, @Nullable Throwable cause) {
        Rejection rejection = Rejection.of(Rejection.Stage.INGEST, origin, bytes, reason, cause);
        if (hash == null) {
            return rejection;
        }
        return new Rejection(
                rejection.stage(),
                origin,
                reason,
                rejection.cause(),
                Base64.getEncoder().encodeToString(bytes),
                length,
                hash,
                null);
    }
}
