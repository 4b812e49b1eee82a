package dev.parley.sink.store;

import dev.parley.sink.database.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the derived tables, without positions: two states are the same when their dumps are equal. */
final class Dump {
    private static final List<String> TABLES = List.of(
            "article",
            "revision",
            "withdrawal",
            "tagged",
            "mention",
            "passed_over",
            "story",
            "alert",
            "alert_reason",
            "count_cell",
            "occasion",
            "occasion_claim",
            "rejection",
            "subscription",
            "lexicon",
            "current_tagged");

    private Dump() {}

    static Map<String, List<String>> of(Database database) {
        return database.read(handle -> {
            Map<String, List<String>> dump = new TreeMap<>();
            for (String table : TABLES) {
                dump.put(
                        table,
                        handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                                .map(row -> new TreeMap<>(row).toString())
                                .sorted()
                                .toList());
            }
            return dump;
        });
    }

    static void clear(Database database) {
        database.write(handle -> {
            for (String table : TABLES) {
                if (!table.equals("current_tagged")) {
                    handle.execute("DELETE FROM " + table);
                }
            }
        });
    }
}
