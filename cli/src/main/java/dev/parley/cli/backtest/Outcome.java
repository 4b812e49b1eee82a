package dev.parley.cli.backtest;

import org.jspecify.annotations.Nullable;

/**
 * What a back-test came to.
 *
 * @param articles that were looked at
 * @param difference from another query; null = none was named
 */
public record Outcome(long articles, Told told, @Nullable Difference difference) {}
