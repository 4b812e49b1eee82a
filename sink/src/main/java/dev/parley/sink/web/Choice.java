package dev.parley.sink.web;

import dev.parley.events.Namespace;
import dev.parley.sink.read.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which namespace a page shows.
 *
 * @param all there are, by name
 * @param shown null = there is none to show
 * @param reading of it; null = there is none to show
 * @param notice why another than {@code live} is shown without being asked for; null = nothing to say
 */
record Choice(
        List<Namespace> all,
        @Nullable Namespace shown,
        @Nullable Reading reading,
        @Nullable String notice) {

    /** The one that was asked for; empty when there is no such namespace. */
    static Optional<Choice> of(Newsroom newsroom, Namespace asked) {
        List<Namespace> all = newsroom.namespaces();
        return all.contains(asked)
                ? newsroom.reading(asked).map(reading -> new Choice(all, asked, reading, null))
                : Optional.empty();
    }

    /** The live one, or while that is empty the one that was written to last. */
    static Choice first(Newsroom newsroom) {
        List<Namespace> all = newsroom.namespaces();
        return open(newsroom, all.stream().filter(Namespace.LIVE::equals))
                .filter(live -> !live.reading().totals().isEmpty())
                .findFirst()
                .map(live -> new Choice(all, live.namespace(), live.reading(), null))
                .orElseGet(() -> newest(newsroom, all));
    }

    private static Choice newest(Newsroom newsroom, List<Namespace> all) {
        return open(newsroom, all.stream().filter(each -> !each.equals(Namespace.LIVE)))
                .filter(each -> !each.lastStored().isEmpty())
                .max(Comparator.comparing(Opened::lastStored).thenComparing(Opened::namespace))
                .map(newest -> new Choice(
                        all,
                        newest.namespace(),
                        newest.reading(),
                        "Nothing has come in live yet. This is the newest replay: " + newest.namespace() + "."))
                .orElseGet(() -> new Choice(all, null, null, "Nothing is stored yet."));
    }

    private static Stream<Opened> open(Newsroom newsroom, Stream<Namespace> namespaces) {
        return namespaces.flatMap(namespace ->
                newsroom
                        .reading(namespace)
                        .map(reading -> new Opened(
                                namespace, reading, reading.lastStored().orElse("")))
                        .stream());
    }

    private record Opened(Namespace namespace, Reading reading, String lastStored) {}
}
