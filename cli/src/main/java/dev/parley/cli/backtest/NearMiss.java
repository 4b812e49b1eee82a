package dev.parley.cli.backtest;

import dev.parley.events.alert.About;
import java.util.List;

/**
 * What one clause of a query kept out all by itself.
 *
 * @param clause as written
 * @param isMet whether any article at all meets it, of whatever date
 * @param articles that meet everything else
 * @param stories that the query would be told of besides, were it not for the clause
 * @param samples the newest of these stories
 */
record NearMiss(String clause, boolean isMet, long articles, long stories, List<About.Story> samples) {
    NearMiss {
        samples = List.copyOf(samples);
    }
}
