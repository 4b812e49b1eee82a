package dev.parley.processor.story;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What the story stage goes by.
 *
 * @param zone that makes instants of days
 * @param kept how long after its last article came a story takes in copies; one that was replayed does without end
 */
public record StoryRules(ZoneId zone, Duration kept) {
    /** Ten times as long as copies may be apart. */
    public static final Duration KEPT = Duration.ofDays(30);

    public StoryRules {
        Objects.requireNonNull(zone, "zone is missing");
        Objects.requireNonNull(kept, "stories.kept is missing");
        if (kept.compareTo(Moment.APART) < 0) {
            throw new IllegalArgumentException(
                    "stories.kept is " + kept + ", shorter than copies may be apart, " + Moment.APART);
        }
    }
}
