package dev.parley.outside.manners;

import java.time.Duration;
import java.util.Objects;

/**
 * How politely hosts are visited.
 *
 * @param product our name in robots.txt (RFC 9309 §2.2.1): letters, hyphens and underscores
 * @param gap between the end of one request of a host and the begin of the next
 */
public record Manners(String product, Duration gap) {
    /** Two seconds, unless configured otherwise. */
    public static final Duration GAP = Duration.ofSeconds(2);

    public Manners {
        Objects.requireNonNull(product, "product is missing");
        Objects.requireNonNull(gap, "gap is missing");
        if (!product.matches("[A-Za-z_-]+")) {
            throw new IllegalArgumentException("product '" + product + "' is not letters, hyphens and underscores");
        }
        if (gap.isNegative()) {
            throw new IllegalArgumentException("gap " + gap + " is negative");
        }
    }
}
