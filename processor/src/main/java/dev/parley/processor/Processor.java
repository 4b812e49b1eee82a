package dev.parley.processor;

import dev.parley.events.article.Article;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.article.TagArticle;
import dev.parley.processor.story.StoryRules;
import dev.parley.processor.wish.Bursts;
import dev.parley.processor.wish.Revisits;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.SubscriptionIndex;
import dev.parley.watch.tag.Tagger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running instance of the {@link NewsTopology}. What it cannot do stops it: see {@link #failure()}. */
public final class Processor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Processor.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

    private final KafkaStreams streams;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Processor(KafkaStreams streams) {
        this.streams = streams;
    }

    /**
     * Starts an instance.
     *
     * @param client how to reach the broker: {@code bootstrap.servers} and, where needed, its security
     * @param tagger of the generation's lexicon
     */
    public static Processor start(ProcessorConfig config, Map<String, ?> client, Tagger tagger) {
        return start(config, client, new TagArticle(tagger));
    }

    /**
     * Starts an instance that recognises by another rule.
     *
     * @param tag what an article mentions: a pure function
     */
    public static Processor start(ProcessorConfig config, Map<String, ?> client, Function<Article, Subject> tag) {
        SubscriptionIndex subscriptions = new SubscriptionIndex(config.zone());
        ArticleDesk desk = new ArticleDesk(
                tag, subscriptions::match, config.zone(), config.fresh(), new Revisits(config.revisits()));
        Bursts bursts = new Bursts(config.zone());
        Topology topology = NewsTopology.build(
                config.topics(),
                config.partitions(),
                desk,
                new StoryRules(config.zone(), config.storiesKept()),
                bursts,
                subscriptions);
        Processor processor = new Processor(new KafkaStreams(topology, config.streams(client)));
        processor.start();
        return processor;
    }

    private void start() {
        streams.setUncaughtExceptionHandler(thrown -> {
            LOG.error("the processor stops", thrown);
            failure.compareAndSet(null, thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.setStateListener((now, before) -> {
            switch (now) {
                case RUNNING -> running.countDown();
                case ERROR, NOT_RUNNING -> {
                    running.countDown();
                    stopped.countDown();
                }
                case CREATED, REBALANCING, PENDING_SHUTDOWN, PENDING_ERROR -> {}
            }
        });
        streams.start();
    }

    /** Waits until it works, at most so long. False when it does not yet, or has stopped. */
    public boolean awaitRunning(Duration limit) throws InterruptedException {
        return running.await(limit.toMillis(), TimeUnit.MILLISECONDS) && isRunning();
    }

    /** Waits until it has stopped, by itself or by {@link #close()}. */
    public void awaitStopped() throws InterruptedException {
        stopped.await();
    }

    /** Whether it has begun to work and works still, or is taking over work from others. */
    public boolean isWorking() {
        return running.getCount() == 0 && isRunning();
    }

    /** Whether it works, or is starting or taking over work. */
    public boolean isRunning() {
        return streams.state().isRunningOrRebalancing();
    }

    /** Why it stopped; empty while it runs and after it was closed. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Closes it for good: others take its work over at once, where after {@link #close()} they wait for its return. */
    public void leave() {
        requireStopped(streams.close(CloseOptions.timeout(CLOSE_TIMEOUT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)));
    }

    @Override
    public void close() {
        requireStopped(streams.close(CLOSE_TIMEOUT));
    }

    private void requireStopped(boolean isStopped) {
        stopped.countDown();
        if (!isStopped) {
            throw new IllegalStateException("the processor has not stopped within " + CLOSE_TIMEOUT.toSeconds() + " s");
        }
    }
}
