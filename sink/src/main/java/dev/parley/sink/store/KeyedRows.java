package dev.parley.sink.store;

import dev.parley.events.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/**
 * The rows of a compacted topic: one row a key, the newest value's.
 *
 * @param table whose key is the topic's
 * @param form of the values
 * @param row made of key and value
 */
record KeyedRows<T>(Table table, Json<T> form, BiFunction<String, T, Row> row) implements Rows {
    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> gone = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            if (value == null) {
                gone.add(List.of(entry.key()));
            } else {
                rows.add(row.apply(entry.key(), entry.read(form, value)));
            }
        }
        table.delete(handle, gone);
        table.put(handle, rows);
    }
}
