package dev.parley.ingest.follow;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.reading.Fetch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source that this process owns, and what is under way for it: one fetch at most, from its turn until all that came of
 * it is written. Touched by the newsdesk's thread only.
 */
final class Followed {
    final SourceId id;
    final Beat beat;

    /** As its editors describe it; null = it was removed, or only its state is known yet. */
    @Nullable
    Source source;

    /** As the last fetch left it; null = it was never read. */
    @Nullable
    FetchState state;

    /** Whether its state is there and cannot be read: then nothing is fetched, since everything would seem new. */
    boolean isStateLost;

    /** What is fetched next, entered in the agenda; null = nothing. */
    @Nullable
    Fetch next;

    /** Nothing is fetched before then. */
    Instant restsUntil = Instant.MIN;

    private @Nullable Errand errand;
    private @Nullable Thread errandThread;
    private boolean isFiling;

    Followed(SourceId id, Beat beat) {
        this.id = id;
        this.beat = beat;
    }

    boolean isEnabled() {
        return source != null && source.enabled();
    }

    /** Whether something is under way. */
    boolean isBusy() {
        return errand != null || isFiling;
    }

    /** Whether what came of its fetch is being written: then it is not to be stopped any more. */
    boolean isFiling() {
        return isFiling;
    }

    void sendOut(Errand on, Thread thread) {
        errand = on;
        errandThread = thread;
        next = null;
    }

    /** Whether it still waits for what came of this errand. */
    @SuppressWarnings("ReferenceEquality") // one that was sent out before may be like it, and was recalled
    boolean isOn(Errand one) {
        return errand == one;
    }

    /** Ends the errand; what comes of it will not be waited for. */
    void recall() {
        if (errandThread != null) {
            errandThread.interrupt();
        }
        errand = null;
        errandThread = null;
    }

    void beginFiling() {
        errand = null;
        errandThread = null;
        isFiling = true;
    }

    void endFiling() {
        isFiling = false;
    }

    /** Forgets what was learnt and what is under way, since somebody else may have gone on. */
    void reset() {
        recall();
        isFiling = false;
        state = null;
        isStateLost = false;
        next = null;
        restsUntil = Instant.MIN;
    }
}
