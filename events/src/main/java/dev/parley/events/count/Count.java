package dev.parley.events.count;

import java.util.Objects;

/** The totals of a cell. */
public record Count(Cell cell, Measures measures) {
    public Count {
        Objects.requireNonNull(cell, "cell is missing");
        Objects.requireNonNull(measures, "measures are missing");
    }
}
