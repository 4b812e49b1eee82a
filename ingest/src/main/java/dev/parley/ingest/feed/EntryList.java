package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of one document as they are read; one that fails, or is none, costs the others nothing. */
final class EntryList {
    private final Oddities oddities;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private EntryList(Oddities oddities) {
        this.oddities = oddities;
    }

    /**
     * Reads the first so many of these items.
     *
     * @param reading an item's entry, told where it stands as an {@link Oddity} names it; null = it is none
     */
    static <T> List<Entry> of(List<T> items, int most, Oddities oddities, Reading<T> reading) {
        EntryList list = new EntryList(oddities);
        if (items.size() > most) {
            oddities.add(Kind.TOO_MANY, "", items.size() + " entries");
        }
        for (int i = 0; i < Math.min(most, items.size()); i++) {
            T item = items.get(i);
            String where = "entry " + (i + 1);
            oddities.attempt(where, () -> Optional.ofNullable(reading.read(item, where)), Optional.<Entry>empty())
                    .ifPresent(entry -> list.add(entry, where));
        }
        return list.entries;
    }

    private void add(Entry entry, String where) {
        entries.add(entry);
        if (entry.id() != null && !ids.add(entry.id())) {
            oddities.add(Kind.REPEATED_ID, where, entry.id());
        }
    }

    /** Reads one item. */
    interface Reading<T> {
        @Nullable
        Entry read(T item, String where);
    }
}
