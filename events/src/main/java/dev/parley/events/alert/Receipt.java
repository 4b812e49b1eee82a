package dev.parley.events.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one notification on one channel.
 *
 * @param notification hash of alert id and fingerprint: webhook-id, Message-ID and feed guid
 * @param alert the alert it tells of
 * @param channel where it was sent
 * @param outcome of the latest attempt
 * @param attempts so far
 * @param bodyHash SHA-256 of the bytes that every attempt sends
 * @param at time of the latest attempt
 * @param detail what the other side said; null = nothing
 */
public record Receipt(
        String notification,
        AlertId alert,
        String channel,
        Outcome outcome,
        int attempts,
        String bodyHash,
        Instant at,
        @Nullable String detail) {
    public Receipt {
        Objects.requireNonNull(notification, "notification is missing");
        Objects.requireNonNull(alert, "alert is missing");
        Objects.requireNonNull(channel, "channel is missing");
        Objects.requireNonNull(outcome, "outcome is missing");
        Objects.requireNonNull(bodyHash, "bodyHash is missing");
        Objects.requireNonNull(at, "at is missing");
    }

    /** The key it travels under. */
    public String key() {
        return notification + "/" + channel;
    }

    /** How an attempt ended. */
    public enum Outcome {
        /** The other side has it. */
        @JsonProperty("delivered")
        DELIVERED,

        /** It will be tried again. */
        @JsonProperty("failed")
        FAILED,

        /** The channel was switched off. */
        @JsonProperty("disabled")
        DISABLED,

        /** Too old to be sent for the first time. */
        @JsonProperty("expired")
        EXPIRED
    }
}
