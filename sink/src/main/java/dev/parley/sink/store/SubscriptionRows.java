package dev.parley.sink.store;

import dev.parley.events.Json;
import dev.parley.events.subscription.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of {@code subscriptions}. One that cannot be read is kept and shown as broken: its owner has to know. */
final class SubscriptionRows implements Rows {
    private static final Table TABLE = Table.by("subscription", "id");

    private final Json<Subscription> form = Json.of(Subscription.class);

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> gone = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            if (value == null) {
                gone.add(List.of(entry.key()));
            } else {
                rows.add(row(entry.key(), value));
            }
        }
        TABLE.delete(handle, gone);
        TABLE.put(handle, rows);
    }

    private Row row(String key, byte[] value) {
        Row row = new Row().with("id", key);
        try {
            Subscription subscription = form.read(value);
            return row.with("name", subscription.name())
                    .with("query", subscription.query())
                    .with("paused", subscription.paused())
                    .with("broken", (String) null);
        } catch (Json.Unreadable e) {
            return row.with("name", key).with("query", "").with("paused", false).with("broken", e.getMessage());
        }
    }
}
