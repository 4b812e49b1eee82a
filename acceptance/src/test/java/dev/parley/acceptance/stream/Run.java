package dev.parley.acceptance.stream;

import dev.parley.events.Namespace;
import dev.parley.events.article.ArticleEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to send the same records through the stream.
 *
 * @param kills of the processor on the way, in their order
 */
record Run(String order, int partitions, int threads, List<Kill> kills) {
    /** How often a run is killed that is killed. */
    private static final int KILLS = 5;

    private static final List<String> ORDERS = Stream.concat(
                    Stream.of("order", "reversed"), IntStream.rangeClosed(1, 8).mapToObj(seed -> "shuffled-" + seed))
            .toList();

    Run {
        kills = List.copyOf(kills);
    }

    /** In order, with nobody killed. */
    static Run plain(String name, int partitions) {
        return new Run(name, partitions, 1, List.of());
    }

    /** Every order with every number of partitions and threads, killed and not. */
    static List<Run> product() {
        List<Run> runs = new ArrayList<>();
        for (String order : ORDERS) {
            for (int partitions : List.of(1, 4)) {
                for (int threads : List.of(1, 2)) {
                    runs.add(new Run(order, partitions, threads, List.of()));
                    runs.add(killed(order, partitions, threads, runs.size() / 2));
                }
            }
        }
        return runs;
    }

    /**
     * Every order with every number of partitions, once killed and once not, once with one thread and once with two: any
     * two of order, partitions, threads and whether it is killed meet in all their values.
     */
    static List<Run> covering() {
        List<Run> runs = new ArrayList<>();
        for (int order = 0; order < ORDERS.size(); order++) {
            String name = ORDERS.get(order);
            int killedPartitions = order % 2 == 0 ? 4 : 1;
            int killedThreads = 1 + order / 2 % 2;
            runs.add(killed(name, killedPartitions, killedThreads, order));
            runs.add(new Run(name, 5 - killedPartitions, 3 - killedThreads, List.of()));
        }
        return runs;
    }

    private static Run killed(String order, int partitions, int threads, int before) {
        return new Run(order, partitions, threads, Kill.after(before * KILLS, KILLS));
    }

    Namespace namespace() {
        return new Namespace("%s-p%d-t%d-k%d".formatted(order, partitions, threads, kills.size()));
    }

    List<ArticleEvent> ordered(List<ArticleEvent> events) {
        List<ArticleEvent> ordered = new ArrayList<>(events);
        if (order.equals("reversed")) {
            Collections.reverse(ordered);
        } else if (order.startsWith("shuffled")) {
            Collections.shuffle(ordered, new Random(order.hashCode()));
        }
        return ordered;
    }

    @Override
    public String toString() {
        return namespace().value();
    }
}
