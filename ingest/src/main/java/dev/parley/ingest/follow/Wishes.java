package dev.parley.ingest.follow;

import dev.parley.events.Json;
import dev.parley.events.source.SourceId;
import dev.parley.events.source.Wish;
import dev.parley.ingest.reading.SourceWishes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the processor would like to be read again, by the source it concerns. A wish of which all times passed more than
 * {@link #KEPT} ago is forgotten. One that cannot be read is passed over: somebody else wishes, and nothing is lost by it.
 */
final class Wishes {
    /** How long a wish is kept after its last time. */
    static final Duration KEPT = Duration.ofDays(8);

    private static final Logger LOG = LoggerFactory.getLogger(Wishes.class);
    private static final Json<Wish> WISHES = Json.of(Wish.class);

    private final Map<String, SourceId> concerned = new HashMap<>();
    private final Map<SourceId, Map<String, Wish.Revisit>> revisits = new HashMap<>();
    private final Map<String, Wish.Burst> bursts = new HashMap<>();

    /** Whom a wish concerns. */
    sealed interface Concern {
        /** Nobody: it is over, or it cannot be read. */
        record Nobody() implements Concern {}

        record One(SourceId source) implements Concern {}

        record All() implements Concern {}
    }

    /** Takes one record in and tells whom the change concerns. */
    Concern apply(String key, byte @Nullable [] value, Instant now) {
        Optional<Wish> wish = value == null ? Optional.empty() : read(key, value);
        if (value != null && wish.isEmpty()) {
            return new Concern.Nobody();
        }
        Concern before = remove(key);
        return wish.filter(one -> !isOver(one, now)).map(one -> add(key, one)).orElse(before);
    }

    /** What concerns a source, in the order of time. */
    SourceWishes of(SourceId source) {
        List<Wish.Revisit> pages =
                new ArrayList<>(revisits.getOrDefault(source, Map.of()).values());
        pages.sort(Comparator.<Wish.Revisit, Instant>comparing(Wishes::last).thenComparing(Wish::key));
        List<Wish.Burst> all = new ArrayList<>(bursts.values());
        all.sort(Comparator.comparing(Wish.Burst::from).thenComparing(Wish::key));
        return new SourceWishes(pages, all);
    }

    /** Forgets what is over. */
    void prune(Instant now) {
        bursts.values().removeIf(burst -> isOver(burst, now));
        revisits.values().forEach(pages -> pages.values().removeIf(revisit -> isOver(revisit, now)));
        revisits.values().removeIf(Map::isEmpty);
        concerned
                .entrySet()
                .removeIf(
                        one -> !revisits.getOrDefault(one.getValue(), Map.of()).containsKey(one.getKey()));
    }

    int size() {
        return concerned.size() + bursts.size();
    }

    private Concern add(String key, Wish wish) {
        return switch (wish) {
            case Wish.Revisit revisit -> {
                concerned.put(key, revisit.source());
                revisits.computeIfAbsent(revisit.source(), source -> new HashMap<>())
                        .put(key, revisit);
                yield new Concern.One(revisit.source());
            }
            case Wish.Burst burst -> {
                bursts.put(key, burst);
                yield new Concern.All();
            }
        };
    }

    private Concern remove(String key) {
        if (bursts.remove(key) != null) {
            return new Concern.All();
        }
        SourceId source = concerned.remove(key);
        if (source == null) {
            return new Concern.Nobody();
        }
        revisits.computeIfPresent(source, (id, pages) -> {
            pages.remove(key);
            return pages.isEmpty() ? null : pages;
        });
        return new Concern.One(source);
    }

    private static boolean isOver(Wish wish, Instant now) {
        return last(wish).isBefore(now.minus(KEPT));
    }

    private static Instant last(Wish wish) {
        return switch (wish) {
            case Wish.Revisit revisit ->
                revisit.due().stream().max(Comparator.naturalOrder()).orElse(Instant.MIN);
            case Wish.Burst burst -> burst.until();
        };
    }

    private static Optional<Wish> read(String key, byte[] value) {
        try {
            return Optional.of(WISHES.read(value));
        } catch (Json.Unreadable e) {
            LOG.warn("wish {} cannot be read: {}", key, e.getMessage());
            return Optional.empty();
        }
    }
}
