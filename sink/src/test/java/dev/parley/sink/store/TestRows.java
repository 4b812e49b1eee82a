package dev.parley.sink.store;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.Database;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows written without a broker, as if each topic's records had come in one batch. */
public final class TestRows {
    private TestRows() {}

    public static void write(Database database, Topics topics, Sent... records) {
        write(database, topics, List.of(records));
    }

    public static void write(Database database, Topics topics, List<Sent> records) {
        Map<String, Rows> rows = TopicRows.of(topics, Samples.ZONE, InstantSource.system());
        Map<Topic, List<Entry>> byTopic = new LinkedHashMap<>();
        for (Sent each : records) {
            List<Entry> entries = byTopic.computeIfAbsent(each.topic(), topic -> new ArrayList<>());
            entries.add(new Entry(each.key(), each.value(), each.topic().name() + "-0-" + entries.size()));
        }
        byTopic.forEach((topic, entries) -> {
            Rows of = Objects.requireNonNull(rows.get(topic.name()), topic.name());
            database.write(handle -> of.write(handle, entries));
        });
    }
}
