package dev.parley.ingest.follow;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.source.Course;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.SourceId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of following sources: fetches by kind of answer and articles by arrival, counted once they are
 * written, and how each source is that this process follows. A source that was never read, is switched off or belongs to
 * somebody else has no gauges. Touched by the newsdesk's thread only; whoever reads the registry may do so at any time.
 */
final class Meters {
    private final MeterRegistry registry;
    private final Map<SourceId, Shown> shown = new HashMap<>();

    Meters(MeterRegistry registry) {
        this.registry = registry;
        for (Answered answered : Answered.values()) {
            fetches(answered);
        }
        articles(Arrival.LIVE);
        articles(Arrival.HISTORY);
    }

    /** Counts what was written of one fetch. */
    void count(Errand.Outcome outcome) {
        fetches(outcome.answered()).increment();
        for (Article article : outcome.articles()) {
            articles(article.metadata().arrival()).increment();
        }
    }

    /** Shows a source as it is now. */
    void show(Followed one) {
        FetchState state = one.state;
        if (state == null || one.isStateLost || !one.isEnabled()) {
            hide(one);
            return;
        }
        Shown now = shown.get(one.id);
        if (now == null || now.followed != one) {
            if (now != null) {
                now.remove();
            }
            now = new Shown(one, state);
            shown.put(one.id, now);
        }
        now.update(state);
    }

    /** Shows a source no more, unless it is meanwhile followed in another partition. */
    void hide(Followed one) {
        Shown now = shown.get(one.id);
        if (now != null && now.followed == one) {
            now.remove();
            shown.remove(one.id);
        }
    }

    private Counter fetches(Answered answered) {
        return Counter.builder("parley.fetches")
                .description("Fetches of listings and pages by what came of them")
                .tag("outcome", answered.label())
                .register(registry);
    }

    private Counter articles(Arrival arrival) {
        return Counter.builder("parley.articles")
                .description("Articles and revisions that were published by how they arrived")
                .tag("arrival", arrival.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    /** A figure that may not be there yet. */
    private enum Measure {
        LAST_SUCCESS("parley.source.last.success.timestamp", "When the source last answered, in seconds since 1970"),
        LAST_NEW("parley.source.last.new.timestamp", "When the source last had something new, in seconds since 1970"),
        INTERVAL("parley.source.interval", "Time between two readings of the source");

        private final String name;
        private final String description;

        Measure(String name, String description) {
            this.name = name;
            this.description = description;
        }

        OptionalDouble of(FetchState state) {
            Course course = state.course();
            return switch (this) {
                case LAST_SUCCESS -> seconds(state.lastSuccess());
                case LAST_NEW -> seconds(course == null ? null : course.lastNew());
                case INTERVAL -> seconds(course == null ? null : course.interval());
            };
        }

        private static OptionalDouble seconds(@Nullable Instant instant) {
            return instant == null ? OptionalDouble.empty() : OptionalDouble.of(instant.toEpochMilli() / 1_000.0);
        }

        private static OptionalDouble seconds(@Nullable Duration duration) {
            return duration == null ? OptionalDouble.empty() : OptionalDouble.of(duration.toMillis() / 1_000.0);
        }
    }

    /** The gauges of a source. */
    private final class Shown {
        private final Followed followed;
        private final List<Meter> healths = new ArrayList<>();
        private final Map<Measure, Meter> measures = new EnumMap<>(Measure.class);
        private volatile FetchState state;

        Shown(Followed followed, FetchState state) {
            this.followed = followed;
            this.state = state;
            for (Health health : Health.values()) {
                healths.add(Gauge.builder("parley.source.health", this, shown -> shown.state.health() == health ? 1 : 0)
                        .description("1 for how the source is, 0 for how it is not")
                        .tag("source", followed.id.value())
                        .tag("health", health.name().toLowerCase(Locale.ROOT))
                        .strongReference(true)
                        .register(registry));
            }
        }

        void update(FetchState now) {
            state = now;
            for (Measure measure : Measure.values()) {
                if (measure.of(now).isPresent()) {
                    measures.computeIfAbsent(measure, this::register);
                } else if (measures.containsKey(measure)) {
                    registry.remove(measures.remove(measure));
                }
            }
        }

        private Meter register(Measure measure) {
            return Gauge.builder(
                            measure.name, this, shown -> measure.of(shown.state).orElse(Double.NaN))
                    .description(measure.description)
                    .baseUnit("seconds")
                    .tag("source", followed.id.value())
                    .strongReference(true)
                    .register(registry);
        }

        void remove() {
            healths.forEach(registry::remove);
            measures.values().forEach(registry::remove);
        }
    }
}
