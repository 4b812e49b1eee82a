package dev.parley.ingest.publish;

import dev.parley.ingest.corpus.Entry;

/**
 * What was sent of a corpus.
 *
 * @param articles repeats counted each time
 * @param rejected entries that are no article, and articles of which a part was left out
 */
public record Sent(long articles, long rejected) {
    static final Sent NOTHING = new Sent(0, 0);

    Sent and(Entry entry) {
        return switch (entry) {
            case Entry.Read read -> new Sent(articles + 1, rejected + (read.oddity() == null ? 0 : 1));
            case Entry.Refused refused -> new Sent(articles, rejected + 1);
        };
    }
}
