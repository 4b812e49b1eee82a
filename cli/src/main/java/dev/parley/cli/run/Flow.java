package dev.parley.cli.run;

import dev.parley.events.Topic;
import dev.parley.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** The stages that an article goes through, in the order of the flow. */
public final class Flow {
    private final Topics topics;

    public Flow(Topics topics) {
        this.topics = topics;
    }

    /**
     * @param processed how far the processor has committed
     * @param stored how far the database has come
     */
    public List<Stage> stages(
            Supplier<Map<TopicPartition, Long>> processed, Supplier<Map<TopicPartition, Long>> stored) {
        return List.of(
                new Stage("articles", List.of(topics.articles().name()), processed),
                new Stage("stories", List.of(repartition("sketches")), processed),
                new Stage("counts", List.of(repartition("article-counts"), repartition("story-counts")), processed),
                new Stage("occasions", List.of(repartition("claims")), processed),
                new Stage("database", outputs(), stored));
    }

    /** Kafka Streams names the topic of a repartition by application and step. */
    private String repartition(String step) {
        return topics.applicationId() + "-" + step + "-repartition";
    }

    private List<String> outputs() {
        return Stream.of(
                        topics.articles(),
                        topics.subscriptions(),
                        topics.tagged(),
                        topics.stories(),
                        topics.alerts(),
                        topics.counts(),
                        topics.occasions(),
                        topics.rejected())
                .map(Topic::name)
                .toList();
    }
}
