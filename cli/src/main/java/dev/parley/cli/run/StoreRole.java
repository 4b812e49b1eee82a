package dev.parley.cli.run;

import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import dev.parley.sink.store.StoreSink;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store sink at work in a thread of its own. */
final class StoreRole implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreRole.class);

    private final StoreSink sink;
    private final Thread thread;

    private StoreRole(StoreSink sink) {
        this.sink = sink;
        this.thread = Thread.ofPlatform()
                .name("store")
                .uncaughtExceptionHandler((stopped, thrown) -> LOG.error("the store stops", thrown))
                .unstarted(sink);
    }

    static StoreRole start(Map<String, Object> client, Topics topics, Database database, ZoneId zone) {
        StoreRole role = new StoreRole(new StoreSink(client, topics, database, zone, InstantSource.system()));
        role.thread.start();
        return role;
    }

    Optional<String> failure() {
        return sink.failure().map(thrown -> "the store stopped: " + thrown.getMessage());
    }

    /** Waits until it has stopped, by itself or because it was closed. */
    void awaitStopped() throws InterruptedException {
        thread.join();
    }

    @Override
    public void close() {
        sink.close();
    }
}
