package dev.parley.cli.broker;

import dev.parley.events.Topic;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Makes the topics that are missing and waits until every partition has a leader: a producer that writes to a topic
 * created a moment before can lose minutes to a stuck batch.
 */
public final class TopicCreation {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final short LEAST_TRANSACTION_VERSION = 2;

    private final Admin admin;
    private final int partitions;
    private final short replication;
    private final Clock clock;

    public TopicCreation(Admin admin, int partitions, int replication, Clock clock) {
        this.admin = admin;
        this.partitions = partitions;
        this.replication = (short) replication;
        this.clock = clock;
    }

    /**
     * Makes what is missing and waits for all of it. The answer is one line for each topic that was there before with
     * another number of partitions; such a topic is used as it is.
     */
    public List<String> create(List<Topic> topics) {
        requireTransactions();
        Set<String> names = topics.stream().map(Topic::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = Answers.of("listing topics", admin.listTopics().names());
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), partitions, replication).configs(topic.settings()))
                .toList();
        admin.createTopics(missing).values().forEach(TopicCreation::awaitCreated);
        return oddities(awaitLed(names));
    }

    /** Refuses brokers on which a transaction can be torn or a write of a former one can slip into the next. */
    private void requireTransactions() {
        FinalizedVersionRange version = Answers.of(
                        "asking for features", admin.describeFeatures().featureMetadata())
                .finalizedFeatures()
                .get("transaction.version");
        short level = version == null ? 0 : version.maxVersionLevel();
        if (level < LEAST_TRANSACTION_VERSION) {
            throw new BrokenWorld("the broker has transaction.version " + level + "; Parley needs "
                    + LEAST_TRANSACTION_VERSION
                    + " (Kafka 4.0 or newer: kafka-features.sh upgrade --feature transaction.version=2)");
        }
    }

    private static void awaitCreated(String name, KafkaFuture<Void> creation) {
        try {
            Answers.of("creating topic " + name, creation);
        } catch (BrokenWorld e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private Map<String, TopicDescription> awaitLed(Set<String> names) {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (true) {
            List<String> waiting = new ArrayList<>();
            Map<String, TopicDescription> described = describe(names);
            for (String name : names) {
                TopicDescription topic = described.get(name);
                if (topic == null
                        || topic.partitions().stream()
                                .anyMatch(p -> p.leader() == null || p.leader().isEmpty())) {
                    waiting.add(name);
                }
            }
            if (waiting.isEmpty()) {
                return described;
            }
            if (clock.instant().isAfter(deadline)) {
                throw new BrokenWorld("topics without a leader after " + PATIENCE.toSeconds() + " s: " + waiting);
            }
            Answers.letPass(LOOK_AGAIN, "waiting for leaders of topics");
        }
    }

    private Map<String, TopicDescription> describe(Set<String> names) {
        try {
            return Answers.of("describing topics", admin.describeTopics(names).allTopicNames());
        } catch (BrokenWorld e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Map.of();
            }
            throw e;
        }
    }

    private List<String> oddities(Map<String, TopicDescription> topics) {
        return topics.values().stream()
                .filter(topic -> topic.partitions().size() != partitions)
                .map(topic -> "topic %s has %d partitions, not the %d of kafka.partitions; it is used as it is"
                        .formatted(topic.name(), topic.partitions().size(), partitions))
                .sorted()
                .toList();
    }
}
