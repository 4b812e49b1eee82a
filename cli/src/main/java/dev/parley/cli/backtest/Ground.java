package dev.parley.cli.backtest;

import dev.parley.events.tag.LexiconVersion;
import java.time.Duration;

/**
 * On what a back-test stands.
 *
 * @param on where the articles lie, for people
 * @param missing what of them cannot be looked at any more, in words; empty where all can
 * @param lexicon they are tagged with
 * @param rejected lines and articles that could not be taken
 */
public record Ground(String on, String missing, LexiconVersion lexicon, long rejected, Duration took) {
    double seconds() {
        return took.toMillis() / 1000.0;
    }
}
