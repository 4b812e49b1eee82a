package dev.parley.cli.run;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.BrokenWorld;
import dev.parley.cli.broker.Connection;
import dev.parley.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * The folder of the state that processors keep of one generation, apart for each cluster and each making of the
 * generation's topics: state mirrors changelogs by offset, and is never found again by others than those it mirrors.
 *
 * @param cluster the id it was given when it was formatted
 * @param topic the id that the generation's first topic was given when it was made
 */
public record GenerationState(String cluster, String topic) {
    /** Asks the broker; the topics are there. */
    public static GenerationState of(Connection connection, Topics topics) {
        String tagged = topics.tagged().name();
        try (Admin admin = connection.admin()) {
            return Answers.of(
                            "describing topic " + tagged,
                            admin.describeTopics(List.of(tagged)).allTopicNames())
                    .values()
                    .stream()
                    .map(topic -> topic.topicId().toString())
                    .findFirst()
                    .map(id -> new GenerationState(connection.clusterId(), id))
                    .orElseThrow(() -> new BrokenWorld("there is no topic " + tagged));
        }
    }

    /** Takes it away from the folder of all state, where it is there. */
    public void delete(Path state) {
        Path folder = below(state);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("state " + folder + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** Its place in the folder of all state. */
    public Path below(Path state) {
        return state.resolve(cluster).resolve(topic);
    }
}
