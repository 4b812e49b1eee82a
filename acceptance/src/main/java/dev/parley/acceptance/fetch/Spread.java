package dev.parley.acceptance.fetch;

import java.time.Duration;
import java.util.List;

/** How a duration was spread over many cases. */
public record Spread(int cases, Duration half, Duration ninetyFive, Duration ninetyNine, Duration most) {
    public static Spread of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        return new Spread(sorted.size(), at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1.0));
    }

    private static Duration at(List<Duration> sorted, double share) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return "%,d cases, p50 %,d ms, p95 %,d ms, p99 %,d ms, max %,d ms"
                .formatted(cases, half.toMillis(), ninetyFive.toMillis(), ninetyNine.toMillis(), most.toMillis());
    }
}
