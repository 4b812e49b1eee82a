package dev.parley.watch.query;

/** Whether an article meets one of the conditions that a query requires. */
public record Judged(Condition condition, boolean isMet) {}
