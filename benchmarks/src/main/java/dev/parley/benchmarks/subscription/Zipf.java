package dev.parley.benchmarks.subscription;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers from 0, of which the n-th comes up with a frequency in proportion to 1 / n^skew. */
final class Zipf {
    private final double[] upTo;

    Zipf(int size, double skew) {
        upTo = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1 / Math.pow(i + 1.0, skew);
            upTo[i] = sum;
        }
    }

    int next(RandomGenerator random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
