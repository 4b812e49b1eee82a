package dev.parley.ingest.publish;

import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entries;
import dev.parley.ingest.corpus.Entry;
import java.time.Duration;

/** Sends a corpus, entry by entry and in its order, at a pace. It ends when the last transaction is committed. */
public final class Replay {
    private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(1);

    private final Corpus corpus;
    private final Pace pace;
    private final Stopwatch stopwatch;
    private final Progress progress;

    public Replay(Corpus corpus, Pace pace, Stopwatch stopwatch, Progress progress) {
        this.corpus = corpus;
        this.pace = pace;
        this.stopwatch = stopwatch;
        this.progress = progress;
    }

    /** Sends everything. When it is interrupted or fails, what was not committed is left to the publisher's closing. */
    public Sent send(ArticlePublisher publisher) throws InterruptedException {
        Schedule schedule = Schedule.of(pace, corpus);
        Duration start = stopwatch.elapsed();
        Duration begun = start;
        Sent sent = Sent.NOTHING;
        long bytes = corpus.bytes();
        try (Entries entries = corpus.entries()) {
            while (entries.hasNext()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("interrupted after " + sent.articles() + " articles");
                }
                Entry entry = entries.next();
                Duration due = start.plus(schedule.due(entry));
                Duration now = stopwatch.elapsed();
                Duration sending = due.compareTo(now) > 0 ? due : now;
                if (sending.minus(begun).compareTo(LONGEST_TRANSACTION) > 0) {
                    publisher.commit();
                    begun = sending;
                }
                if (due.compareTo(now) > 0) {
                    stopwatch.pause(due.minus(now));
                }
                publisher.send(entry);
                sent = sent.and(entry);
                entry.rejected().ifPresent(progress::rejected);
                progress.at(sent, entries.position(), bytes);
            }
        }
        publisher.commit();
        return sent;
    }
}
