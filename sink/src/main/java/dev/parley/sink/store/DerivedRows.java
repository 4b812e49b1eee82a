package dev.parley.sink.store;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.StoreLock;
import java.util.List;
import java.util.Optional;

/** The rows of what the processor writes, and of the lexicon it tags with: all that a new reading of the articles makes anew. */
public final class DerivedRows {
    private static final List<String> TABLES = List.of(
            "tagged",
            "mention",
            "passed_over",
            "story",
            "alert",
            "alert_reason",
            "alert_change",
            "count_cell",
            "occasion",
            "occasion_claim",
            "lexicon");

    private DerivedRows() {}

    /** Takes them all away. Throws {@link StoreLock.InUse} while another process stores into the same file. */
    public static void forget(Database database, Topics topics) {
        Optional<StoreLock> lock = database.lockForStoring();
        try {
            delete(database, topics);
        } finally {
            lock.ifPresent(StoreLock::close);
        }
    }

    private static void delete(Database database, Topics topics) {
        database.write(handle -> {
            TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
            List.of(
                            topics.tagged(),
                            topics.stories(),
                            topics.alerts(),
                            topics.counts(),
                            topics.occasions(),
                            topics.lexicons())
                    .stream()
                    .map(Topic::name)
                    .forEach(topic -> handle.execute("DELETE FROM position WHERE topic = ?", topic));
        });
    }
}
