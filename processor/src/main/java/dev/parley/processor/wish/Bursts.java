package dev.parley.processor.wish;

import dev.parley.events.Json;
import dev.parley.events.source.Wish;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wishes that sources be read more often around the days an occasion is announced for.
 *
 * @param zone of the desk, which makes instants of days
 */
public record Bursts(ZoneId zone) {
    /** Delegations arrive and speak before they meet. */
    static final Duration BEFORE = Duration.ofHours(6);

    /** What came of it is told until the next noon. */
    static final Duration AFTER = Duration.ofHours(12);

    private static final Json<Wish> WISH = Json.of(Wish.class);

    /**
     * What is put out when the newest plan for an occasion changes.
     *
     * @param former null = there was none
     * @param now null = there is none
     */
    public List<Emission> changes(String occasion, @Nullable Plan former, @Nullable Plan now) {
        Optional<Wish.Burst> before = of(occasion, former);
        Optional<Wish.Burst> wished = of(occasion, now);
        if (wished.equals(before)) {
            return List.of();
        }
        String key = Wish.Burst.key(occasion);
        return List.of(wished.map(wish -> Emission.<Wish>of(Channel.WISHES, key, WISH, wish))
                .orElseGet(() -> Emission.tombstone(Channel.WISHES, key)));
    }

    private Optional<Wish.Burst> of(String occasion, @Nullable Plan plan) {
        LocalDate day = plan == null ? null : plan.day();
        LocalDate lastDay = plan == null ? null : plan.lastDay();
        if (day == null || lastDay == null) {
            return Optional.empty();
        }
        Instant from = day.atStartOfDay(zone).toInstant().minus(BEFORE);
        Instant until = lastDay.plusDays(1).atStartOfDay(zone).toInstant().plus(AFTER);
        return Optional.of(new Wish.Burst(occasion, from, until));
    }
}
