package dev.parley.cli.run;

import dev.parley.cli.broker.Connection;
import dev.parley.events.Topics;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.publish.ArticlePublisher;
import dev.parley.ingest.publish.Pace;
import dev.parley.ingest.publish.Progress;
import dev.parley.ingest.publish.Replay;
import dev.parley.ingest.publish.Sent;
import dev.parley.ingest.publish.Stopwatch;
import dev.parley.sink.database.Database;
import dev.parley.sink.store.Positions;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;

/**
 * A corpus sent through the whole pipeline.
 *
 * @param corpus what is sent
 * @param lexicon it is tagged with
 * @param withRoles whether processor and store are started here where nobody else runs them
 */
public record ReplayRun(Topics topics, Corpus corpus, Pace pace, LexiconInUse lexicon, boolean withRoles) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Sends everything and returns when all it caused is stored. */
    public Sent run(Connection connection, Roles roles, Database database, Progress progress, DrainProgress drain)
            throws InterruptedException {
        try (Admin admin = connection.admin()) {
            if (withRoles) {
                roles.storeUnlessDone(database);
                roles.processUnlessDone(lexicon.tagger());
            }
            Sent sent = send(connection, progress);
            awaitDrained(admin, connection, roles, database, drain);
            return sent;
        }
    }

    private Sent send(Connection connection, Progress progress) throws InterruptedException {
        try (ArticlePublisher publisher = new ArticlePublisher(connection.client(), topics)) {
            return new Replay(corpus, pace, Stopwatch.started(), progress).send(publisher);
        }
    }

    private void awaitDrained(
            Admin admin, Connection connection, Roles roles, Database database, DrainProgress progress)
            throws InterruptedException {
        try (Offsets offsets = new Offsets(admin, connection.client())) {
            Drained drained =
                    new Drained(offsets, roles::failure, PATIENCE, Clock.systemUTC(), Pause.OF_THREAD, progress);
            drained.await(new Flow(topics)
                    .stages(() -> offsets.committed(topics.applicationId()), () -> Positions.of(database)));
        }
    }
}
