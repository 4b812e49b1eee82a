package dev.parley.cli.backtest;

import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entries;
import dev.parley.ingest.corpus.Entry;
import dev.parley.sink.database.Database;
import dev.parley.sink.read.StoredArticles;
import java.util.concurrent.atomic.AtomicLong;

/** Articles to hold a query against. */
public sealed interface Supply {
    /** Where they lie, for people. */
    String name();

    /** What of them cannot be looked at any more, in words; empty where all can. */
    String missing();

    /** Gives each to the taker. Stops when the thread is interrupted, which it stays. */
    void each(Taker taker);

    /** Who is given articles. */
    interface Taker {
        void article(Article article, Origin origin);

        void rejected(Rejection rejection);

        /** @param share of all that was read, from 0 to 1 */
        void at(double share);
    }

    /** All that a replay of a corpus would send. */
    record OfCorpus(Corpus corpus) implements Supply {
        @Override
        public String name() {
            return corpus.name();
        }

        @Override
        public String missing() {
            return "";
        }

        @Override
        public void each(Taker taker) {
            double bytes = Math.max(1, corpus.bytes());
            try (Entries entries = corpus.entries()) {
                while (!Thread.currentThread().isInterrupted() && entries.hasNext()) {
                    Entry entry = entries.next();
                    entry.rejected().ifPresent(taker::rejected);
                    if (entry instanceof Entry.Read read) {
                        taker.article(read.article(), read.origin());
                    }
                    taker.at(entries.position() / bytes);
                }
            }
        }
    }

    /** The current revisions that a namespace has stored. */
    record OfNamespace(Database database) implements Supply {
        @Override
        public String name() {
            return "namespace " + database.namespace();
        }

        @Override
        public String missing() {
            StoredArticles.Numbers numbers = new StoredArticles(database).numbers();
            return numbers.withoutText() + numbers.takenBack() == 0
                    ? ""
                    : "Not looked at: %,d articles whose text is kept no more, %,d that were withdrawn"
                            .formatted(numbers.withoutText(), numbers.takenBack());
        }

        @Override
        public void each(Taker taker) {
            StoredArticles stored = new StoredArticles(database);
            double all = Math.max(1, stored.numbers().whole());
            AtomicLong taken = new AtomicLong();
            stored.each(article -> {
                taker.article(article, new Origin.Line(database.location() + ", article " + article.id(), 0));
                taker.at(taken.incrementAndGet() / all);
                return !Thread.currentThread().isInterrupted();
            });
        }
    }
}
