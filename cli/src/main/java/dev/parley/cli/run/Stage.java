package dev.parley.cli.run;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/**
 * A reader of topics on the way from articles to the database.
 *
 * @param name for people, e.g. {@code processor: articles}
 * @param topics it reads
 * @param reached how far it has read and finished for good: the next offset, absent where it has not begun
 */
public record Stage(String name, List<String> topics, Supplier<Map<TopicPartition, Long>> reached) {}
