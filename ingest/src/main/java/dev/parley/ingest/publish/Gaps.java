package dev.parley.ingest.publish;

import dev.parley.events.article.Published;
import dev.parley.ingest.corpus.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time between the dates of neighbouring articles, whichever is the later one: a corpus that begins with the newest
 * keeps its rhythm too. An entry without a date has no gap before it.
 */
final class Gaps {
    private @Nullable Instant last;

    /** The gap before the next entry. */
    Duration before(Entry entry) {
        if (!(entry instanceof Entry.Read read) || read.article().metadata().published() instanceof Published.Unknown) {
            return Duration.ZERO;
        }
        Instant date = read.article().metadata().published().earliest(ZoneOffset.UTC);
        Duration gap =
                last == null ? Duration.ZERO : Duration.between(last, date).abs();
        last = date;
        return gap;
    }
}
