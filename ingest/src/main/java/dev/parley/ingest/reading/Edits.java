package dev.parley.ingest.reading;

import dev.parley.events.article.Arrival;
import dev.parley.events.source.KnownItem;
import dev.parley.events.source.PendingPage;
import dev.parley.ingest.reading.Keys.Keyed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of which a listing says something else than before. Their pages are read again: after an hour at the earliest,
 * then after two, four …, five times at most, since some listings count readers or tell the hour in their words. Where
 * more than half of all say something else at once, that is such a listing, and nothing is read again.
 */
final class Edits {
    private static final Duration FIRST = Duration.ofHours(1);
    private static final int MOST = 5;
    private static final int FEW = 5;

    private final Memory memory;
    private final Sift sift;
    private final Instant now;

    Edits(Memory memory, Sift sift, Instant now) {
        this.memory = memory;
        this.sift = sift;
        this.now = now;
    }

    /** @param known items of the listing that were there before */
    void take(List<Keyed> known) {
        List<Keyed> changed = known.stream().filter(this::isChanged).toList();
        boolean isRestless = changed.size() > FEW && changed.size() * 2 > known.size();
        for (Keyed one : changed) {
            KnownItem item = memory.known.get(one.key());
            PendingPage waiting = memory.pending.get(one.key());
            if (item == null) {
                continue;
            }
            if (isRestless || item.again() >= MOST) {
                memory.known.put(one.key(), item.saying(one.item().said(), item.again()));
            } else if (waiting != null) {
                memory.known.put(one.key(), item.saying(one.item().said(), item.again()));
                sift.start(one, waiting.arrival());
                sift.countEdit();
            } else if (isDue(item)) {
                again(one, item);
            }
        }
    }

    private void again(Keyed one, KnownItem item) {
        KnownItem said = item.saying(one.item().said(), item.again());
        memory.known.put(one.key(), said);
        Arrival arrival = item.arrival() == null ? Arrival.LIVE : item.arrival();
        // What has no address of its own would become another article
        if (item.url() != null && sift.start(one, arrival)) {
            sift.countEdit();
            if (memory.pending.containsKey(one.key())) {
                memory.known.put(one.key(), said.saying(said.said(), item.again() + 1));
            }
        }
    }

    private boolean isChanged(Keyed one) {
        KnownItem item = memory.known.get(one.key());
        return item != null && !Item.isSameWords(item.said(), one.item().said());
    }

    private boolean isDue(KnownItem item) {
        @Nullable Instant read = item.readAt();
        return read == null
                || !read.plus(FIRST.multipliedBy(1L << item.again())).isAfter(now);
    }
}
