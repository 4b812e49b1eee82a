package dev.parley.ingest.follow;

import dev.parley.events.Topics;
import dev.parley.ingest.reading.SourceReader;
import dev.parley.outside.Answer;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who are sent out. Each fetch waits in a virtual thread of its own; what came is read by as many threads as there
 * are processors, so that a thousand answers at once are read one after the other and not all at half speed.
 */
final class Reporters implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reporters.class);

    private final Visiting visiting;
    private final SourceReader reader;
    private final Topics topics;
    private final InstantSource clock;
    private final ExecutorService readers;

    Reporters(Visiting visiting, SourceReader reader, Topics topics, InstantSource clock) {
        this.visiting = visiting;
        this.reader = reader;
        this.topics = topics;
        this.clock = clock;
        this.readers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("reader-", 1).daemon().factory());
    }

    /** Who is told how an errand went, in the reporter's thread. */
    interface Editor {
        /** The site has answered, or will not: somebody else may visit it. */
        void left();

        /** This came of it; null = it was recalled. */
        void returned(Errand.@Nullable Outcome outcome);

        /** A mistake in the program. */
        void failed(Throwable thrown);
    }

    /** Sends somebody out. Interrupting the thread recalls the errand. */
    Thread send(Errand errand, int partition, Editor editor) {
        return Thread.ofVirtual().name("fetch " + errand.source().id()).start(() -> run(errand, partition, editor));
    }

    private void run(Errand errand, int partition, Editor editor) {
        try {
            Answer answer;
            try {
                answer = visit(errand);
            } finally {
                editor.left();
            }
            editor.returned(read(errand, partition, answer));
        } catch (InterruptedException | RejectedExecutionException e) {
            editor.returned(null);
        } catch (ExecutionException e) {
            editor.failed(e);
        } catch (RuntimeException | Error e) {
            editor.failed(e);
        }
    }

    /** A mistake that only one site brings about is a failure of that site: the others are visited as before. */
    private Answer visit(Errand errand) throws InterruptedException {
        URI address = errand.fetch().address();
        try {
            return visiting.visit(errand.get(), errand.fetch().robotsOverride());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} could not be visited", address, e);
            return new Answer.Failed(address, Answer.Cause.PROTOCOL, "it could not be visited: " + e);
        }
    }

    private Errand.Outcome read(Errand errand, int partition, Answer answer)
            throws InterruptedException, ExecutionException {
        return readers.submit(() -> errand.outcome(
                        topics,
                        partition,
                        answer,
                        one -> reader.read(
                                errand.source(),
                                errand.state(),
                                errand.wishes(),
                                errand.fetch(),
                                one,
                                clock.instant())))
                .get();
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
