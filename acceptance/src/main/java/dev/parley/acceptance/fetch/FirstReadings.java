package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Ledger.Listing;
import dev.parley.events.Json;
import dev.parley.events.source.FetchState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * When the first reading of each source was committed. A reading that was cut short by a kill, or by a change of hands,
 * never was: the next one is the first.
 */
final class FirstReadings {
    private static final Json<FetchState> STATE = Json.of(FetchState.class);

    private final Map<String, Instant> committed = new ConcurrentHashMap<>();

    void add(ConsumerRecord<String, byte[]> record) {
        if (record.value() != null && STATE.read(record.value()).lastSuccess() != null) {
            committed.putIfAbsent(record.key(), Instant.ofEpochMilli(record.timestamp()));
        }
    }

    /** What the listing had in it that the first reading of each site read, for sites that were read. */
    Map<String, List<Item>> of(Map<String, List<Listing>> listings) {
        Map<String, List<Item>> first = new HashMap<>();
        listings.forEach((site, handedOut) -> {
            Instant read = committed.get(site);
            handedOut.stream()
                    .filter(listing -> read != null && !listing.when().isAfter(read))
                    .reduce((earlier, later) -> later)
                    .ifPresent(listing -> first.put(site, listing.items()));
        });
        return first;
    }
}
