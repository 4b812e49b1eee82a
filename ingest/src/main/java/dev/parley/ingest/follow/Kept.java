package dev.parley.ingest.follow;

import dev.parley.events.Json;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The newest record under a key of a topic that concerns one source. */
@SuppressWarnings("ArrayRecordComponent") // it is read once and never compared
record Kept(String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {
    /**
     * What a record says.
     *
     * @param <T> what is told of a source
     */
    sealed interface Said<T> {
        /** @param value empty = it was taken away */
        record Of<T>(SourceId source, Optional<T> value) implements Said<T> {}

        /** @param source whom it concerns; null = that cannot be told either */
        record Unreadable<T>(@Nullable SourceId source, Rejection rejection) implements Said<T> {}
    }

    /** Reads it. What it says of another source than its key is not believed. */
    <T> Said<T> read(Json<T> json, Function<T, SourceId> owner) {
        SourceId source = null;
        try {
            source = new SourceId(key == null ? "" : new String(key, StandardCharsets.UTF_8));
            if (value == null) {
                return new Said.Of<>(source, Optional.empty());
            }
            T read = json.read(value);
            if (!owner.apply(read).equals(source)) {
                throw new IllegalArgumentException("it says that it is of source " + owner.apply(read));
            }
            return new Said.Of<>(source, Optional.of(read));
        } catch (IllegalArgumentException e) {
            Origin origin = new Origin.Log(topic, partition, offset);
            String reason = "record %s of source '%s' cannot be read: %s"
                    .formatted(origin.place(), source == null ? "" : source, e.getMessage());
            byte[] bytes = value == null ? new byte[0] : value;
            return new Said.Unreadable<>(source, Rejection.of(Rejection.Stage.DECODE, origin, bytes, reason, null));
        }
    }
}
