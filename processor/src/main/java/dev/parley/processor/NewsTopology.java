package dev.parley.processor;

import static org.apache.kafka.common.serialization.Serdes.ByteArray;
import static org.apache.kafka.common.serialization.Serdes.String;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.story.StoryRules;
import dev.parley.processor.stream.DecodeArticle;
import dev.parley.processor.stream.FoldOccasions;
import dev.parley.processor.stream.KeepSubscriptions;
import dev.parley.processor.stream.ObserveArticles;
import dev.parley.processor.stream.SumCounts;
import dev.parley.processor.stream.TaggedPartitions;
import dev.parley.processor.stream.TellStories;
import dev.parley.processor.stream.WatchSources;
import dev.parley.processor.stream.WishBursts;
import dev.parley.processor.wish.Bursts;
import dev.parley.watch.subscription.SubscriptionIndex;
import java.util.Locale;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The whole flow from articles to tagged articles, stories, alerts, counts and occasions, and back to ingest what it is
 * wished to fetch.
 *
 * <pre>
 * articles ─▶ decode ─▶ observe ─┬▶ tagged
 *                                ├▶ sketches (one partition) ─▶ tell ─┬▶ stories
 *                                │                                    ├▶ alerts
 *                                ├▶ article-counts ──┐                └▶ story-counts ─┐
 *                                │                   └──────────────▶ sum ◀────────────┘
 *                                │                                     └▶ counts
 *                                ├▶ claims ─┬▶ fold ─▶ occasions
 *                                │          └▶ plan ─▶ wishes
 *                                └▶ wishes
 * sources, fetch-state ─▶ watch ─▶ alerts
 * </pre>
 *
 * Every step may also put out to {@code rejected}. From {@code articles} to {@code alerts} are two transactions.
 */
public final class NewsTopology {
    private final StreamsBuilder builder = new StreamsBuilder();
    private final Topics topics;
    private final int partitions;

    private NewsTopology(Topics topics, int partitions) {
        this.topics = topics;
        this.partitions = partitions;
    }

    /**
     * Describes the flow. The same description runs in the product and in every test.
     *
     * @param partitions of the repartition topics that counts and claims travel through, at least 1
     * @param desk decides what an observation of an article changes
     * @param stories what the story stage goes by
     * @param bursts wished for around announced occasions
     * @param subscriptions kept in step with their topic, on every instance
     */
    public static Topology build(
            Topics topics,
            int partitions,
            ArticleDesk desk,
            StoryRules stories,
            Bursts bursts,
            SubscriptionIndex subscriptions) {
        return new NewsTopology(topics, partitions).build(desk, stories, bursts, subscriptions);
    }

    private Topology build(ArticleDesk desk, StoryRules stories, Bursts bursts, SubscriptionIndex subscriptions) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(KeepSubscriptions.STORE), String(), ByteArray())
                        .withLoggingDisabled(),
                topics.subscriptions().name(),
                Consumed.with(String(), ByteArray()).withName("read-subscriptions"),
                () -> new KeepSubscriptions(subscriptions));
        builder.addStateStore(persistent(ObserveArticles.STORE));
        builder.addStateStore(persistent(TellStories.STORE));
        builder.addStateStore(persistent(SumCounts.STORE));
        builder.addStateStore(persistent(FoldOccasions.STORE));
        builder.addStateStore(persistent(FoldOccasions.SIZES));
        builder.addStateStore(persistent(WishBursts.STORE));
        builder.addStateStore(persistent(WatchSources.STORE));

        KStream<String, Emission> observed = read(topics.articles(), "read-articles")
                .process(DecodeArticle::new, Named.as("decode"))
                .process(() -> new ObserveArticles(desk), Named.as("observe"), ObserveArticles.STORE);
        only(Channel.TAGGED, observed, "observe")
                .to(topics.tagged().name(), to("write-tagged").withStreamPartitioner(new TaggedPartitions()));
        write(Channel.REJECTED, observed, topics.rejected(), "observe");
        write(Channel.WISHES, observed, topics.wishes(), "observe");

        KStream<String, Emission> told = only(Channel.SKETCHES, observed, "observe")
                .repartition(through("sketches", 1))
                .process(() -> new TellStories(stories), Named.as("tell"), TellStories.STORE);
        write(Channel.STORIES, told, topics.stories(), "tell");
        write(Channel.ALERTS, told, topics.alerts(), "tell");
        write(Channel.REJECTED, told, topics.rejected(), "tell");

        KStream<String, Emission> summed = only(Channel.ARTICLE_COUNTS, observed, "observe")
                .repartition(through("article-counts", partitions))
                .merge(
                        only(Channel.STORY_COUNTS, told, "tell").repartition(through("story-counts", partitions)),
                        Named.as("all-counts"))
                .process(SumCounts::new, Named.as("sum"), SumCounts.STORE);
        write(Channel.COUNTS, summed, topics.counts(), "sum");

        KStream<String, byte[]> claims =
                only(Channel.CLAIMS, observed, "observe").repartition(through("claims", partitions));
        KStream<String, Emission> folded =
                claims.process(FoldOccasions::new, Named.as("fold"), FoldOccasions.STORE, FoldOccasions.SIZES);
        write(Channel.OCCASIONS, folded, topics.occasions(), "fold");
        KStream<String, Emission> planned =
                claims.process(() -> new WishBursts(bursts), Named.as("plan"), WishBursts.STORE);
        write(Channel.WISHES, planned, topics.wishes(), "plan");

        KStream<String, Emission> watched = read(topics.sources(), "read-sources")
                .process(WatchSources::edited, Named.as("watch-sources"), WatchSources.STORE)
                .merge(
                        read(topics.fetchState(), "read-fetch-state")
                                .process(WatchSources::read, Named.as("watch-health"), WatchSources.STORE),
                        Named.as("watch"));
        write(Channel.ALERTS, watched, topics.alerts(), "watch");
        return builder.build();
    }

    private KStream<String, byte[]> read(Topic topic, String name) {
        return builder.stream(topic.name(), Consumed.with(String(), ByteArray()).withName(name));
    }

    private static void write(Channel channel, KStream<String, Emission> emissions, Topic topic, String step) {
        only(channel, emissions, step).to(topic.name(), to("write-" + name(channel) + "-of-" + step));
    }

    private static KStream<String, byte[]> only(Channel channel, KStream<String, Emission> emissions, String step) {
        return emissions
                .filter((key, emission) -> emission.channel() == channel, Named.as(name(channel) + "-of-" + step))
                .mapValues(Emission::value, Named.as(name(channel) + "-bytes-of-" + step));
    }

    private static String name(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Produced<String, byte[]> to(String name) {
        return Produced.with(String(), ByteArray()).withName(name);
    }

    private static Repartitioned<String, byte[]> through(String name, int partitions) {
        return Repartitioned.with(String(), ByteArray()).withName(name).withNumberOfPartitions(partitions);
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> persistent(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), String(), ByteArray());
    }
}
