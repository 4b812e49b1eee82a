package dev.parley.sink.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** One row of a table: a value for each of its columns, text or whole number. */
final class Row {
    private final Map<String, Value> values = new LinkedHashMap<>();

    private record Value(@Nullable Object value, Class<?> type) {}

    Row with(String column, @Nullable String text) {
        values.put(column, new Value(text == null ? null : Stored.text(text), String.class));
        return this;
    }

    Row with(String column, Instant instant) {
        return with(column, Stored.instant(instant));
    }

    Row with(String column, boolean yes) {
        return with(column, yes ? 1L : 0L);
    }

    Row with(String column, @Nullable Number number) {
        values.put(column, new Value(number == null ? null : number.longValue(), Long.class));
        return this;
    }

    Set<String> columns() {
        return values.keySet();
    }

    void addTo(PreparedBatch batch) {
        values.forEach((column, value) -> batch.bindByType(column, value.value(), value.type()));
        batch.add();
    }
}
