package dev.parley.processor;

import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.reject.Rejection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record that a step puts out: where to, under which key, and its bytes; null bytes are a tombstone.
 *
 * <p>The bytes are made and measured here, before anything is forwarded: under {@code exactly_once_v2} one record over
 * the producer's limit would stop its partition for good.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are passed on, never compared
public record Emission(Channel channel, String key, byte @Nullable [] value) {
    private static final Json<Rejection> REJECTION = Json.of(Rejection.class);

    /** The ways out of a step. */
    public enum Channel {
        TAGGED,
        SKETCHES,
        ARTICLE_COUNTS,
        CLAIMS,
        STORIES,
        ALERTS,
        STORY_COUNTS,
        COUNTS,
        OCCASIONS,
        WISHES,
        REJECTED
    }

    /** Puts out an event. Throws when it is larger than any topic takes. */
    public static <T> Emission of(Channel channel, String key, Json<T> json, T event) {
        byte[] value = json.write(event);
        if (value.length > Topic.MAX_VALUE_BYTES) {
            throw new IllegalArgumentException("%s record %s has %,d bytes, over the limit of %,d"
                    .formatted(channel.name().toLowerCase(Locale.ROOT), key, value.length, Topic.MAX_VALUE_BYTES));
        }
        return new Emission(channel, key, value);
    }

    /** Takes back what was put out under a key. */
    public static Emission tombstone(Channel channel, String key) {
        return new Emission(channel, key, null);
    }

    public static Emission rejected(Rejection rejection) {
        return of(Channel.REJECTED, rejection.key(), REJECTION, rejection);
    }
}
