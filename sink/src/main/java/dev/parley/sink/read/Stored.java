package dev.parley.sink.read;

import java.util.Locale;

/** How a value of an enumeration stands in a row: its name in lower case, with hyphens. */
final class Stored {
    private Stored() {}

    static <E extends Enum<E>> E constant(Class<E> type, String stored) {
        return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
