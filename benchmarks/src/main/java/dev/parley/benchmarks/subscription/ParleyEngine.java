package dev.parley.benchmarks.subscription;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Hits;
import dev.parley.watch.subscription.SubscriptionIndex;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Parley's own index. */
final class ParleyEngine implements Engine {
    private final SubscriptionIndex index = new SubscriptionIndex(ZoneOffset.UTC);
    private final List<Subject> articles;

    ParleyEngine(Consumer<Consumer<String>> queries, List<Subject> articles) {
        this.articles = articles;
        queries.accept(new Numbered(index));
    }

    SubscriptionIndex index() {
        return index;
    }

    @Override
    public int hits(int article) {
        return index.hits(articles.get(article)).size();
    }

    @Override
    public SortedSet<Integer> met(int article) {
        Hits hits = index.hits(articles.get(article));
        SortedSet<Integer> met = new TreeSet<>();
        for (int i = 0; i < hits.size(); i++) {
            met.add(Integer.valueOf(hits.id(i).value()));
        }
        return met;
    }

    /** Puts each query as a subscription with the next number for its id. */
    private static final class Numbered implements Consumer<String> {
        private final SubscriptionIndex index;
        private int next;

        Numbered(SubscriptionIndex index) {
            this.index = index;
        }

        @Override
        public void accept(String query) {
            SubscriptionId id = new SubscriptionId(Integer.toString(next++));
            index.put(
                    new Subscription(id, id.value(), null, query, false, List.of(), null, null, List.of(), List.of()));
        }
    }
}
