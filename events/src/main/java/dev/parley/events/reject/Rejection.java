package dev.parley.events.reject;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.events.CleanText;
import dev.parley.events.Sha;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not go on. It never stops the stream; it can be looked at and sent again.
 *
 * @param stage that refused it
 * @param origin where it came from
 * @param reason for people, naming the thing and the value
 * @param cause the exception behind it, with where it was thrown; null = a rule refused it
 * @param head the first {@value #HEAD_BYTES} bytes of the record in Base64; empty where it had none
 * @param length of the whole record in bytes
 * @param hash SHA-256 of the whole record
 * @param resentAt when it was sent again; null = not yet
 */
public record Rejection(
        Stage stage,
        Origin origin,
        String reason,
        @Nullable String cause,
        String head,
        long length,
        String hash,
        @Nullable Instant resentAt) {
    /** How much of a record is kept, in bytes. */
    public static final int HEAD_BYTES = 64 * 1024;

    public Rejection {
        Objects.requireNonNull(stage, "stage is missing");
        Objects.requireNonNull(origin, "origin is missing");
        Objects.requireNonNull(reason, "reason is missing");
        Objects.requireNonNull(hash, "hash is missing");
        reason = CleanText.of(reason);
        cause = cause == null ? null : CleanText.of(cause);
        head = head == null ? "" : head;
    }

    /** Rejects a record of which all bytes are at hand. */
    public static Rejection of(Stage stage, Origin origin, byte[] record, String reason, @Nullable Throwable cause) {
        return new Rejection(
                stage,
                origin,
                reason,
                cause == null ? null : describe(cause),
                Base64.getEncoder().encodeToString(Arrays.copyOf(record, Math.min(record.length, HEAD_BYTES))),
                record.length,
                Sha.hex(record),
                null);
    }

    /** The key it travels under: stage and origin. */
    public String key() {
        return stage.name().toLowerCase(Locale.ROOT) + "/" + origin.place();
    }

    /** The first bytes of the record. */
    public byte[] headBytes() {
        return Base64.getDecoder().decode(head);
    }

    /** Whether {@link #head} is the whole record. */
    public boolean isWhole() {
        return length <= HEAD_BYTES;
    }

    public Rejection resentAt(Instant at) {
        return new Rejection(stage, origin, reason, cause, head, length, hash, at);
    }

    private static String describe(Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        return cause.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]);
    }

    /** Who refused it. */
    public enum Stage {
        /** Reading a corpus, a feed or a page. */
        @JsonProperty("ingest")
        INGEST,

        /** Reading a record of a topic. */
        @JsonProperty("decode")
        DECODE,

        /** Recognising mentions. */
        @JsonProperty("tag")
        TAG,

        /** Matching subscriptions. */
        @JsonProperty("match")
        MATCH,

        /** Grouping stories and raising alerts. */
        @JsonProperty("story")
        STORY,

        /** Summing counts. */
        @JsonProperty("count")
        COUNT,

        /** Storing rows. */
        @JsonProperty("store")
        STORE
    }
}
