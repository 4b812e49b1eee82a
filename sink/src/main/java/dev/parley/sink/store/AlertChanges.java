package dev.parley.sink.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What became of alerts since they were first stored: each field that was written anew, with what it was and is now. An
 * alert whose story has another lead stands under another id; its story goes on from one of those it had.
 */
final class AlertChanges {
    /** The most changes of an alert that are kept; the oldest go first. */
    static final int MAX_KEPT = 100;

    private static final Table TABLE = Table.by("alert_change", "alert", "n", "field");
    private static final int CHUNK = 500;

    private static final List<String> FIELDS = List.of(
            "id",
            "version",
            "lead",
            "content",
            "thread",
            "news",
            "state",
            "copy_count",
            "confirmed_by",
            "owners",
            "wires",
            "fingerprint",
            "late");

    private final InstantSource clock;

    AlertChanges(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What stood before a batch was written.
     *
     * @param former by the id of each alert that will be written or deleted and is known, under this id or one it had
     */
    record Before(List<String> written, Map<String, Map<String, @Nullable String>> former) {}

    /** What stands in the rows that a batch is about to change. */
    Before before(Handle handle, List<String> written, Map<String, List<String>> formerly) {
        Map<String, Map<String, @Nullable String>> former = standing(handle, written);
        List<String> strange =
                written.stream().filter(id -> !former.containsKey(id)).toList();
        Map<String, Map<String, @Nullable String>> others = standing(
                handle,
                strange.stream()
                        .flatMap(id -> formerly.getOrDefault(id, List.of()).stream())
                        .toList());
        for (String id : strange) {
            formerly.getOrDefault(id, List.of()).stream()
                    .map(others::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found -> former.put(id, found));
        }
        return new Before(written, former);
    }

    /** Notes what the batch has changed. */
    void note(Handle handle, Before before) {
        Map<String, Map<String, @Nullable String>> now = standing(handle, before.written());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, @Nullable String>> each :
                before.former().entrySet()) {
            Map<String, @Nullable String> is = now.get(each.getKey());
            rows.addAll(changes(
                    handle, each.getKey(), each.getValue(), is == null ? new HashMap<String, @Nullable String>() : is));
        }
        TABLE.put(handle, rows);
    }

    private static Map<String, Map<String, @Nullable String>> standing(Handle handle, Collection<String> ids) {
        Map<String, Map<String, @Nullable String>> standing = new TreeMap<>();
        List<String> distinct = ids.stream().map(Stored::text).distinct().toList();
        for (int from = 0; from < distinct.size(); from += CHUNK) {
            handle.createQuery("SELECT " + String.join(", ", FIELDS) + " FROM alert WHERE id IN (<ids>)")
                    .bindList("ids", distinct.subList(from, Math.min(distinct.size(), from + CHUNK)))
                    .map((row, context) -> {
                        Map<String, @Nullable String> values = new HashMap<>();
                        for (String field : FIELDS) {
                            values.put(field, row.getString(field));
                        }
                        return standing.put(row.getString("id"), values) == null;
                    })
                    .list();
        }
        return standing;
    }

    private List<Row> changes(
            Handle handle, String id, Map<String, @Nullable String> was, Map<String, @Nullable String> is) {
        List<String> changed = FIELDS.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .filter(field -> !is.isEmpty() || field.equals("state"))
                .toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        Instant at = clock.instant();
        long n = 1 + last(handle, id);
        handle.execute("DELETE FROM alert_change WHERE alert = ? AND n <= ?", id, n - MAX_KEPT);
        return changed.stream()
                .map(field -> new Row()
                        .with("alert", id)
                        .with("n", n)
                        .with("field", field)
                        .with("was", was.get(field))
                        .with("now", is.get(field))
                        .with("stored_at", at))
                .toList();
    }

    private static long last(Handle handle, String id) {
        return handle.createQuery("SELECT COALESCE(MAX(n), 0) FROM alert_change WHERE alert = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }
}
