package dev.parley.sink.read;

import dev.parley.events.count.Measures;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * How often an entity is mentioned on a day, in a language, by a source.
 *
 * @param day ISO day, ISO month or {@code unknown}
 * @param language null = not known
 * @param inferred whether the day of some article that is counted in it may be the wrong one, as it was only inferred
 */
public record CountLine(
        String day, EntityId entity, @Nullable String language, SourceId source, Measures measures, boolean inferred) {
    /** The sign that people see behind a day that is inferred. */
    public static final String INFERRED = " ~";

    /** What the sign means. */
    public static final String WHAT_INFERRED_MEANS = "~ the date is inferred";

    /** The day as people may read it. */
    public String shownDay() {
        return inferred ? day + INFERRED : day;
    }
}
