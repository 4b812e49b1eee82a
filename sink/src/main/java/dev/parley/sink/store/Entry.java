package dev.parley.sink.store;

import dev.parley.events.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a topic, with its bytes as they were sent. */
final class Entry {
    private final String key;
    private final byte @Nullable [] value;
    private final String place;

    /**
     * @param value null = what stood under the key is gone
     * @param place of the record in the log, for people
     */
    Entry(String key, byte @Nullable [] value, String place) {
        this.key = key;
        this.value = value;
        this.place = place;
    }

    /** The newest of each key, in the order of the log. */
    static Collection<Entry> newest(List<Entry> entries) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        entries.forEach(entry -> newest.put(entry.key, entry));
        return newest.values();
    }

    String key() {
        return key;
    }

    byte @Nullable [] value() {
        return value;
    }

    /** What a module of Parley wrote. That it cannot be read is no bad record but a broken world. */
    <T> T read(Json<T> form, byte[] bytes) {
        try {
            return form.read(bytes);
        } catch (Json.Unreadable e) {
            throw new IllegalStateException(
                    "record " + place + " under key '" + key + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
