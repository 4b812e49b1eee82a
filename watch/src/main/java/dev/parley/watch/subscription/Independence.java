package dev.parley.watch.subscription;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That other stories have to say the same, each led by a source of another owner and wire than all the others.
 *
 * @param clause as written in the query
 * @param stories how many with the one in question, at least 2
 * @param within how long before it they may have been published; null = any time before
 */
public record Independence(
        String clause, int stories, @Nullable Duration within) {
    public Independence {
        Objects.requireNonNull(clause, "clause is missing");
        if (stories < 2) {
            throw new IllegalArgumentException("independent>=" + stories + " asks for nothing");
        }
    }
}
