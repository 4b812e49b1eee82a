package dev.parley.cli.run;

import dev.parley.cli.broker.BrokenWorld;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until everything that was sent has gone through every stage.
 *
 * <p>Stages are asked in the order of the flow. The end of a stage's topics is read once, after the stage before has
 * drained, when nothing more can be added to them. Whatever is in that end may still belong to a transaction: it counts as
 * there once the transaction has ended, which the settled offset tells. A stage has drained when it has finished
 * everything up to the end, or when nothing but markers of transactions is left before it.
 */
public final class Drained {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private final Offsets offsets;
    private final Supplier<Optional<String>> failure;
    private final Duration patience;
    private final Clock clock;
    private final Pause pause;
    private final DrainProgress progress;

    /**
     * @param failure of a role, in words, as soon as one has stopped
     * @param patience how long no offset of a stage may move
     */
    public Drained(
            Offsets offsets,
            Supplier<Optional<String>> failure,
            Duration patience,
            Clock clock,
            Pause pause,
            DrainProgress progress) {
        this.offsets = offsets;
        this.failure = failure;
        this.patience = patience;
        this.clock = clock;
        this.pause = pause;
        this.progress = progress;
    }

    /** Waits; throws {@link BrokenWorld} naming the stage when a role has failed or nothing moves any more. */
    public void await(List<Stage> stages) throws InterruptedException {
        for (Stage stage : stages) {
            await(stage);
        }
    }

    private void await(Stage stage) throws InterruptedException {
        Map<TopicPartition, Long> ends = ends(stage);
        Map<TopicPartition, Long> before = Map.of();
        Instant moved = clock.instant();
        while (true) {
            Map<TopicPartition, Long> settled = offsets.settled(ends.keySet());
            Map<TopicPartition, Long> reached = new HashMap<>(stage.reached().get());
            reached.keySet().retainAll(ends.keySet());
            progress.at(stage.name(), Math.max(0, sum(ends) - sum(reached)));
            boolean resting = reached.equals(before);
            if (isDrained(ends, settled, reached, resting)) {
                return;
            }
            throwFailure(stage);
            if (!resting) {
                moved = clock.instant();
            } else if (Duration.between(moved, clock.instant()).compareTo(patience) >= 0) {
                throw new BrokenWorld("stage '%s' has not moved for %d s; it stands at %s of %s"
                        .formatted(stage.name(), patience.toSeconds(), sum(reached), sum(ends)));
            }
            before = reached;
            pause.wait(LOOK_AGAIN);
        }
    }

    /** The end of a stage's topics, waiting for those that a processor has not made yet. */
    private Map<TopicPartition, Long> ends(Stage stage) throws InterruptedException {
        Instant start = clock.instant();
        while (true) {
            Optional<Map<TopicPartition, Long>> ends = offsets.written(stage.topics());
            if (ends.isPresent()) {
                return ends.get();
            }
            throwFailure(stage);
            if (Duration.between(start, clock.instant()).compareTo(patience) >= 0) {
                throw new BrokenWorld("stage '%s' has not begun for %d s: not all of its topics are there: %s"
                        .formatted(stage.name(), patience.toSeconds(), stage.topics()));
            }
            pause.wait(LOOK_AGAIN);
        }
    }

    private void throwFailure(Stage stage) {
        failure.get().ifPresent(words -> {
            throw new BrokenWorld("stopped at stage '" + stage.name() + "': " + words);
        });
    }

    /** Looking for records behind an offset costs a fetch: only where the offset has come to rest. */
    private boolean isDrained(
            Map<TopicPartition, Long> ends,
            Map<TopicPartition, Long> settled,
            Map<TopicPartition, Long> reached,
            boolean resting) {
        return ends.entrySet().stream().allMatch(entry -> {
            TopicPartition partition = entry.getKey();
            long end = entry.getValue();
            long next = reached.getOrDefault(partition, 0L);
            if (settled.getOrDefault(partition, 0L) < end) {
                return false;
            }
            return next >= end || (resting && !offsets.holdsRecord(partition, next, end));
        });
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
