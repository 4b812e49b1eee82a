package dev.parley.processor.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Puts all revisions of an article into one partition: by the part of the key before the slash, hashed as Kafka does. */
public final class TaggedPartitions implements StreamPartitioner<String, byte[]> {
    @Override
    public Optional<Set<Integer>> partitions(String topic, String key, byte[] value, int partitions) {
        String article = key.substring(0, key.indexOf('/'));
        int hash = Utils.toPositive(Utils.murmur2(article.getBytes(StandardCharsets.UTF_8)));
        return Optional.of(Set.of(hash % partitions));
    }
}
