package dev.parley.cli.backtest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a back-test came to.
 *
 * @param articles that were looked at
 * @param nearMisses one for each clause that has to be met, in the order of the query; none where there is only one
 * @param difference from another query; null = none was named
 */
public record Outcome(
        long articles,
        Told told,
        List<NearMiss> nearMisses,
        @Nullable Difference difference) {
    public Outcome {
        nearMisses = List.copyOf(nearMisses);
    }
}
