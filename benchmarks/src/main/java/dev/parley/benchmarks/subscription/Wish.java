package dev.parley.benchmarks.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a subscription asks for, to be made a query of each engine.
 *
 * @param all entities and issues that an article has to mention
 * @param any of these it has to mention one; none = it need not
 * @param language null = any
 * @param notFrom a source whose articles are not wanted; null = none
 */
record Wish(
        List<String> all,
        List<String> any,
        @Nullable String language,
        @Nullable String notFrom) {
    /**
     * Makes the same wishes for the same seed: 70 % ask for an entity, an issue and a language but not from one source, 15 %
     * for two entities in a language, 15 % for one of two entities with an issue but not from one source.
     */
    static void each(World world, int count, int seed, Consumer<Wish> take) {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(100);
            if (kind < 70) {
                take.accept(new Wish(
                        List.of(world.entity(random), world.issue(random)),
                        List.of(),
                        world.language(random),
                        world.source(random)));
            } else if (kind < 85) {
                take.accept(new Wish(two(world, random), List.of(), world.language(random), null));
            } else {
                take.accept(new Wish(List.of(world.issue(random)), two(world, random), null, world.source(random)));
            }
        }
    }

    private static List<String> two(World world, RandomGenerator random) {
        String one = world.entity(random);
        String other = world.entity(random);
        while (other.equals(one)) {
            other = world.entity(random);
        }
        return List.of(one, other);
    }

    /** In Parley's language. */
    String query() {
        List<String> terms = new ArrayList<>(all);
        if (!any.isEmpty()) {
            terms.addFirst("(" + String.join(" OR ", any) + ")");
        }
        if (language != null) {
            terms.add("lang:" + language);
        }
        return String.join(" AND ", terms) + (notFrom == null ? "" : " AND NOT source:" + notFrom);
    }
}
