package dev.parley.acceptance.newsstand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and what it got.
 *
 * @param from when its headers were there
 * @param until when the answer had been written
 * @param agent who asked, by User-Agent; empty = it did not say
 * @param isConditional whether it named a validator
 * @param status that was answered; 0 = the answer could not be written
 * @param copy number of the page that was handed out; null = it was no article
 */
public record Visit(
        String host,
        String path,
        Instant from,
        Instant until,
        String agent,
        boolean isConditional,
        int status,
        @Nullable Integer copy) {
    public boolean isRobots() {
        return path.equals("/robots.txt");
    }
}
