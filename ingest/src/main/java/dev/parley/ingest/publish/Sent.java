package dev.parley.ingest.publish;

import dev.parley.ingest.corpus.Entry;
import dev.parley.ingest.corpus.Skip;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was sent of a corpus.
 *
 * @param articles repeats counted each time
 * @param rejected entries that are no article, and articles of which a part was left out
 * @param skipped how many entries were passed over as nothing to read, by reason and in the order of reasons
 */
public record Sent(long articles, long rejected, Map<Skip, Long> skipped) {
    static final Sent NOTHING = new Sent(0, 0, Map.of());

    public Sent {
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
    }

    Sent and(Entry entry) {
        return switch (entry) {
            case Entry.Read read -> new Sent(articles + 1, rejected + (read.oddity() == null ? 0 : 1), skipped);
            case Entry.Refused refused -> new Sent(articles, rejected + 1, skipped);
            case Entry.Skipped passed -> {
                Map<Skip, Long> more = new TreeMap<>(skipped);
                more.merge(passed.why(), 1L, Long::sum);
                yield new Sent(articles, rejected, more);
            }
        };
    }
}
