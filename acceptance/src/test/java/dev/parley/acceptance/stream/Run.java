package dev.parley.acceptance.stream;

import dev.parley.events.Namespace;
import dev.parley.events.article.ArticleEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One way to send the same records through the stream. */
record Run(String order, int partitions, int threads, int kills) {
    /** Every way that is tried. */
    static Stream<Run> all() {
        return Stream.of("order", "reversed", "shuffled-1", "shuffled-2", "shuffled-3")
                .flatMap(order -> IntStream.of(1, 4)
                        .boxed()
                        .flatMap(partitions -> IntStream.of(1, 2)
                                .boxed()
                                .flatMap(threads -> IntStream.of(0, 5)
                                        .mapToObj(kills -> new Run(order, partitions, threads, kills)))));
    }

    Namespace namespace() {
        return new Namespace("%s-p%d-t%d-k%d".formatted(order, partitions, threads, kills));
    }

    List<ArticleEvent> ordered(List<ArticleEvent> events) {
        List<ArticleEvent> ordered = new ArrayList<>(events);
        switch (order) {
            case "order" -> {}
            case "reversed" -> Collections.reverse(ordered);
            default -> Collections.shuffle(ordered, new Random(order.hashCode()));
        }
        return ordered;
    }

    @Override
    public String toString() {
        return namespace().value();
    }
}
