package dev.parley.processor.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands out one object for all that are equal, so that what many articles share is held once. */
final class Same {
    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked") // an equal value of one class
    <T> T of(T value) {
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    <T> @Nullable T ofNullable(@Nullable T value) {
        return value == null ? null : of(value);
    }
}
