package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.KnownItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How much of a source is remembered: enough to know things again, little enough to be written after every fetch. */
final class Room {
    /** How many items are known again after they left the listing, at least. */
    static final int LEAST_ITEMS = 1_000;

    private static final int UNLISTED = 100;
    private static final int LONGEST_TEXT = 20_000;
    private static final int SHORT_TEXT = 1_000;
    private static final int ALL_TEXTS = 500_000;

    private Room() {}

    /**
     * A text that waits for its page: whole where there is room, else its beginning.
     *
     * @param kept the characters that wait already
     */
    static String cut(String text, long kept) {
        int longest = kept < ALL_TEXTS ? LONGEST_TEXT : SHORT_TEXT;
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    /** Forgets more of items than that they were listed, the longest unseen first, except of those that wait. */
    static void trim(Memory memory, Set<String> listed) {
        List<KnownItem> kept = new ArrayList<>();
        List<KnownItem> all = new ArrayList<>(memory.known.values());
        all.stream().filter(item -> memory.pending.containsKey(item.key())).forEach(kept::add);
        int waiting = kept.size();
        int unlisted = 0;
        for (KnownItem item : all.reversed()) {
            boolean isListed = listed.contains(item.key()) || memory.isWished(item);
            unlisted += isListed ? 0 : 1;
            boolean isKept = isListed || unlisted <= UNLISTED;
            if (isKept && !memory.pending.containsKey(item.key()) && kept.size() < FetchState.MOST_KNOWN) {
                kept.add(item);
            }
        }
        memory.known.clear();
        List<KnownItem> others = new ArrayList<>(kept.subList(waiting, kept.size()));
        others.reversed().forEach(item -> memory.known.put(item.key(), item));
        kept.subList(0, waiting).forEach(item -> memory.known.put(item.key(), item));
    }
}
