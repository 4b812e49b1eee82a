package dev.parley.benchmarks.subscription;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What subscriptions ask for that name no entity. */
public enum Unnamed {
    WORD,
    TWO_WORDS,
    PHRASE,
    NEAR,
    ENTITY_AND_WORD,
    SOURCE;

    private static final int SEED = 17;

    /** Gives as many queries, the same each time. */
    void each(World world, Lexis lexis, int count, Consumer<String> take) {
        RandomGenerator random = new SplittableRandom(SEED);
        for (int i = 0; i < count; i++) {
            String one = lexis.word(random);
            String other = lexis.word(random);
            take.accept(
                    switch (this) {
                        case WORD -> one;
                        case TWO_WORDS -> one + " " + other;
                        case PHRASE -> '"' + one + " " + other + '"';
                        case NEAR -> one + " NEAR/5 " + other;
                        case ENTITY_AND_WORD -> world.entity(random) + " " + one;
                        case SOURCE -> "source:" + world.source(random);
                    });
        }
    }
}
