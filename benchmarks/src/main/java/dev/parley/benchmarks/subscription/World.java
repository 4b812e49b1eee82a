package dev.parley.benchmarks.subscription;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What articles mention and subscriptions ask for: names of invented things, those first that come up most. */
final class World {
    private static final List<String> LANGUAGES = List.of("en", "ru", "ka", "hy", "az", "tr");

    private final List<String> entities = IntStream.range(0, 50_000)
            .mapToObj(i -> i % 10 == 0 ? "format:talks-" + i : "official:envoy-" + i)
            .toList();
    private final List<String> issues =
            IntStream.range(0, 40).mapToObj(i -> "issue:point-" + i).toList();
    private final List<String> sources =
            IntStream.range(0, 2_000).mapToObj(i -> "gazette-" + i).toList();
    private final Zipf zipf;

    /** One in which entities come up by Zipf's law with an exponent. */
    World(double skew) {
        zipf = new Zipf(entities.size(), skew);
    }

    String entity(RandomGenerator random) {
        return entities.get(zipf.next(random));
    }

    String issue(RandomGenerator random) {
        return any(issues, random);
    }

    String source(RandomGenerator random) {
        return any(sources, random);
    }

    String language(RandomGenerator random) {
        return any(LANGUAGES, random);
    }

    private static String any(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
