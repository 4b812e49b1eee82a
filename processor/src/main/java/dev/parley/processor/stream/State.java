package dev.parley.processor.stream;

import dev.parley.events.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * What a step remembers by key: JSON behind one byte that names the version of its shape.
 *
 * <p>A value that cannot be read stops the instance: it is the program's own memory, and going on without it would count
 * or tell something twice.
 *
 * @param <T> the type remembered
 */
final class State<T> {
    private static final byte VERSION = 1;

    /** In UTF-8 it comes after whatever a key has. */
    private static final char LAST_OF_ALL = '\uFFFF';

    private final KeyValueStore<String, byte[]> store;
    private final Json<T> json;

    State(KeyValueStore<String, byte[]> store, Json<T> json) {
        this.store = store;
        this.json = json;
    }

    @Nullable
    T get(String key) {
        byte[] value = store.get(key);
        return value == null ? null : read(key, value);
    }

    void put(String key, T remembered) {
        byte[] written = json.write(remembered);
        byte[] value = new byte[written.length + 1];
        value[0] = VERSION;
        System.arraycopy(written, 0, value, 1, written.length);
        store.put(key, value);
    }

    void forget(String key) {
        store.delete(key);
    }

    /** Hands out every value, one after the other. */
    void forEach(Consumer<T> each) {
        try (KeyValueIterator<String, byte[]> values = store.all()) {
            values.forEachRemaining(next -> each.accept(read(next.key, next.value)));
        }
    }

    /** The values whose keys begin with this, in the order of the keys, and no more of them than asked for. */
    List<T> first(String prefix, int most) {
        List<T> found = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> values = store.prefixScan(prefix, new StringSerializer())) {
            while (found.size() < most && values.hasNext()) {
                KeyValue<String, byte[]> next = values.next();
                found.add(read(next.key, next.value));
            }
        }
        return found;
    }

    /** The value under the last key that begins with this. */
    @Nullable
    T last(String prefix) {
        try (KeyValueIterator<String, byte[]> values = store.reverseRange(prefix, prefix + LAST_OF_ALL)) {
            if (!values.hasNext()) {
                return null;
            }
            KeyValue<String, byte[]> last = values.next();
            return read(last.key, last.value);
        }
    }

    private T read(String key, byte[] value) {
        if (value.length == 0 || value[0] != VERSION) {
            throw unreadable(key, "its version is " + (value.length == 0 ? "missing" : value[0]), null);
        }
        byte[] written = new byte[value.length - 1];
        System.arraycopy(value, 1, written, 0, written.length);
        try {
            return json.read(written);
        } catch (Json.Unreadable e) {
            throw unreadable(key, String.valueOf(e.getMessage()), e);
        }
    }

    private IllegalStateException unreadable(String key, String why, @Nullable Throwable cause) {
        return new IllegalStateException(
                "state store '%s' holds an unreadable value under '%s': %s. Rebuild the generation from its articles: %s"
                        .formatted(store.name(), key, why, "./parley namespaces rebuild NAME"),
                cause);
    }
}
