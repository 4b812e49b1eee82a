package dev.parley.acceptance.stream;

import dev.parley.sink.database.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the tables that are derived from topics; positions are not a part of it. */
final class Tables {
    private static final List<String> NAMES = List.of(
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
            "subscription");

    private Tables() {}

    static Map<String, List<String>> of(Database database) {
        return database.read(handle -> {
            Map<String, List<String>> tables = new TreeMap<>();
            for (String name : NAMES) {
                tables.put(
                        name,
                        handle.createQuery("SELECT * FROM " + name).mapToMap().stream()
                                .map(row -> new TreeMap<>(row).toString())
                                .sorted()
                                .toList());
            }
            return tables;
        });
    }
}
