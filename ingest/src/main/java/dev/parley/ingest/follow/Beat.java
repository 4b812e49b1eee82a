package dev.parley.ingest.follow;

import dev.parley.events.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one partition that this process owns. It is worked on once all of them are known and the ledger tells how
 * they were left. Touched by the newsdesk's thread only.
 */
final class Beat {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    final int partition;
    private final Map<SourceId, Followed> followed = new HashMap<>();
    private final List<Line> unfiled = new ArrayList<>();
    private boolean areSourcesKnown;
    private boolean isOpen;
    private @Nullable Ledger ledger;
    private @Nullable Instant opensAt;
    private int failures;

    Beat(int partition) {
        this.partition = partition;
    }

    Collection<Followed> all() {
        return List.copyOf(followed.values());
    }

    @Nullable
    Followed find(SourceId id) {
        return followed.get(id);
    }

    Followed get(SourceId id) {
        return followed.computeIfAbsent(id, one -> new Followed(one, this));
    }

    void forget(Followed one) {
        followed.remove(one.id);
    }

    boolean areSourcesKnown() {
        return areSourcesKnown;
    }

    void sourcesAreKnown() {
        areSourcesKnown = true;
    }

    /** Whether its sources may be fetched and what comes of it be written. */
    boolean isWorking() {
        return areSourcesKnown && isOpen;
    }

    @Nullable
    Ledger ledger() {
        return ledger;
    }

    /** Writes with this ledger from now on, as soon as it is open. */
    void take(@Nullable Ledger next) {
        ledger = next;
        isOpen = false;
        opensAt = null;
    }

    void open() {
        isOpen = true;
        failures = 0;
    }

    /** Writes when it can. */
    void file(Filing filing) {
        if (ledger == null || !isOpen) {
            throw new IllegalStateException("partition " + partition + " is not open");
        }
        ledger.write(filing);
    }

    /** Keeps a line until it can be written. */
    void keep(Line line) {
        unfiled.add(line);
    }

    /** The lines that were kept. */
    List<Line> unfiled() {
        List<Line> lines = List.copyOf(unfiled);
        unfiled.clear();
        return lines;
    }

    /** Gives up its ledger and what was learnt from it, to open another one then. */
    void reopen(Instant at) {
        take(null);
        opensAt = at;
        followed.values().forEach(Followed::reset);
    }

    /** How long to wait after one more failure of the broker: a second, then twice as long each time. */
    Duration pause() {
        Duration pause = Duration.ofSeconds(1L << Math.min(failures++, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** When another ledger is to be opened; null = not at all. */
    @Nullable
    Instant opensAt() {
        return opensAt;
    }
}
