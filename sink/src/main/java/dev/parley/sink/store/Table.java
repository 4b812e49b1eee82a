package dev.parley.sink.store;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A table that is written by key: a row replaces the one under its key, or, where versions are kept, only one whose
 * version is less.
 *
 * @param name of the table
 * @param key its primary key
 * @param version the columns that decide which of two rows under one key stays, most significant first; empty = the one
 *     written last
 */
record Table(String name, List<String> key, List<String> version) {
    static Table by(String name, String... key) {
        return new Table(name, List.of(key), List.of());
    }

    Table keepingGreatest(String... versionColumns) {
        return new Table(name, key, List.of(versionColumns));
    }

    /** Writes rows that all have the same columns. */
    void put(Handle handle, Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Collection<String> columns = rows.iterator().next().columns();
        try (PreparedBatch batch = handle.prepareBatch(upsert(columns))) {
            rows.forEach(row -> row.addTo(batch));
            batch.execute();
        }
    }

    /** Deletes the rows whose first key columns have these values. */
    void delete(Handle handle, Collection<List<String>> keys) {
        if (keys.isEmpty()) {
            return;
        }
        int width = keys.iterator().next().size();
        String where = Stream.iterate(0, i -> i < width, i -> i + 1)
                .map(i -> key.get(i) + " = ?")
                .collect(joining(" AND "));
        try (PreparedBatch batch = handle.prepareBatch("DELETE FROM " + name + " WHERE " + where)) {
            keys.forEach(values -> batch.add(values.stream().map(Stored::text).toArray()));
            batch.execute();
        }
    }

    private String upsert(Collection<String> columns) {
        String sets = columns.stream()
                .filter(column -> !key.contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES (:" + String.join(", :", columns)
                + ") ON CONFLICT (" + String.join(", ", key) + ") DO UPDATE SET " + sets
                + (version.isEmpty() ? "" : " WHERE " + tuple("excluded") + " > " + tuple(name));
    }

    private String tuple(String of) {
        return version.stream().map(column -> of + "." + column).collect(joining(", ", "(", ")"));
    }
}
