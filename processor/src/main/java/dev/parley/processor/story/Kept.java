package dev.parley.processor.story;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article in the story stage.
 *
 * @param arrived when its current revision came; null = it is kept without end
 * @param closed names the story that it belongs to for good; null = copies may still join it
 */
public record Kept(
        Sketch sketch, @Nullable Instant arrived, @Nullable String closed) {
    public Kept {
        Objects.requireNonNull(sketch, "sketch is missing");
    }
}
