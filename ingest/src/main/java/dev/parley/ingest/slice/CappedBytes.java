package dev.parley.ingest.slice;

import dev.parley.events.reject.Rejection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of one record up to a limit. Beyond it only the first {@value Rejection#HEAD_BYTES} are kept, and the
 * rest is counted and hashed as it passes.
 */
public final class CappedBytes {
    private final int limit;
    private byte[] kept = new byte[4 * 1024];
    private int size;
    private long length;
    private @Nullable MessageDigest digest;

    public CappedBytes(int limit) {
        this.limit = limit;
    }

    /** How many bytes there were, kept or not. */
    public long length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    public void add(byte[] source, int from, int count) {
        if (digest == null && length + count > limit) {
            digest = sha256();
            digest.update(kept, 0, size);
            size = Math.min(size, Rejection.HEAD_BYTES);
            kept = Arrays.copyOf(kept, Rejection.HEAD_BYTES);
        }
        if (digest == null) {
            keep(source, from, count);
        } else {
            digest.update(source, from, count);
            keep(source, from, Math.min(count, Rejection.HEAD_BYTES - size));
        }
        length += count;
    }

    public Slice slice() {
        byte[] bytes = Arrays.copyOf(kept, size);
        return digest == null
                ? Slice.whole(bytes)
                : Slice.tooLong(bytes, length, HexFormat.of().formatHex(digest.digest()));
    }

    private void keep(byte[] source, int from, int count) {
        if (size + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(size + count, kept.length * 2));
        }
        System.arraycopy(source, from, kept, size, count);
        size += count;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
