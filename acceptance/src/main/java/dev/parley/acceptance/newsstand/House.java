package dev.parley.acceptance.newsstand;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A host and what it asks of robots.
 *
 * @param robots its robots.txt; null = it has none
 * @param crawlDelay the time between two requests that its robots.txt asks for; zero = none
 */
public record House(String host, @Nullable String robots, Duration crawlDelay) {
    /** Where nothing is forbidden, because nothing is said. */
    static House silent(String host) {
        return new House(host, null, Duration.ZERO);
    }

    /** Where everything is allowed, in words. */
    static House open(String host) {
        return new House(host, "User-agent: *\nDisallow:\n", Duration.ZERO);
    }

    /** Where the closed pages are forbidden. */
    static House guarded(String host) {
        return new House(host, "User-agent: *\nDisallow: " + Item.CLOSED + "\n", Duration.ZERO);
    }

    /** Where nobody may come in. */
    static House shut(String host) {
        return new House(host, "User-agent: *\nDisallow: /\n", Duration.ZERO);
    }

    /** Where robots are to take their time. */
    static House patient(String host, Duration delay) {
        return new House(
                host, "User-agent: *\nCrawl-delay: " + delay.toSeconds() + "\nDisallow: " + Item.CLOSED + "\n", delay);
    }

    /** Whether a robot may ask for a path. */
    public boolean permits(String path) {
        if (robots == null || path.equals("/robots.txt")) {
            return true;
        }
        return !robots.contains("Disallow: /\n") && !(robots.contains(Item.CLOSED) && path.startsWith(Item.CLOSED));
    }
}
