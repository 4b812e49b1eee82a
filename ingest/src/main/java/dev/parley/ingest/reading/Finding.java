package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState.Health;

/**
 * What one reading says of a source's health.
 *
 * @param words for people; empty = there is nothing to say
 */
record Finding(Health health, String words) {
    static final Finding WELL = new Finding(Health.HEALTHY, "");
}
