package dev.parley.benchmarks.subscription;

import java.util.SortedSet;

/** Something that holds articles against subscriptions. Articles are known by their numbers. */
interface Engine {
    /** How many subscriptions an article meets. */
    int hits(int article);

    /** Which they are, by number. */
    SortedSet<Integer> met(int article);
}
