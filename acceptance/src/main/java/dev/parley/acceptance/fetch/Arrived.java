package dev.parley.acceptance.fetch;

import dev.parley.events.article.Arrival;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of the topic of articles.
 *
 * @param copy which copy of its page the text was read from; null = it was read from a listing
 * @param received when a reader of committed records had it
 */
public record Arrived(
        String id,
        String content,
        @Nullable String url,
        Arrival arrival,
        @Nullable Integer copy,
        Instant received) {}
