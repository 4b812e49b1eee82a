package dev.parley.cli.report;

import dev.parley.events.Namespace;
import dev.parley.events.tag.EntityId;
import dev.parley.ingest.publish.Sent;
import dev.parley.sink.read.Totals;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a replay came to.
 *
 * @param rejected records that could not go on in this run
 * @param before what was stored when it began
 * @param after what is stored now
 * @param database where it lies, for people
 */
public record ReplayReport(
        Namespace namespace,
        Sent sent,
        long rejected,
        Totals before,
        Totals after,
        String database,
        Path log,
        Duration took) {
    /** Articles stored by this run that were not stored before. */
    public long articles() {
        return Math.max(0, after.articles() - before.articles());
    }

    /** Whether this run changed what is stored. */
    public boolean isNews() {
        return !before.equals(after);
    }

    /** The object that scripts read. */
    public Map<String, Object> json() {
        Map<String, Object> json = new TreeMap<>();
        json.put("namespace", namespace.value());
        json.put("sent", sent.articles());
        json.put("articles", articles());
        json.put("mentions", mentions());
        json.put("alerts", after.alerts());
        json.put("rejected", rejected);
        json.put("skipped", skipped());
        json.put("passedOver", after.passedOver());
        json.put("stored", after.articles());
        json.put("revisions", after.revisions());
        json.put("database", database);
        json.put("log", log.toString());
        json.put("seconds", took.toMillis() / 1000.0);
        return json;
    }

    /** What was in the corpus and is nothing to read, in words; empty = nothing. */
    public String skippedInWords() {
        return sent.skipped().entrySet().stream()
                .map(skip -> "%s: %,d".formatted(skip.getKey().words(), skip.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Map<String, Long> skipped() {
        Map<String, Long> skipped = new TreeMap<>();
        sent.skipped().forEach((why, number) -> skipped.put(why.id(), number));
        return skipped;
    }

    private Map<String, Long> mentions() {
        Map<String, Long> mentions = new TreeMap<>();
        for (Map.Entry<EntityId, Long> mention : after.mentions().entrySet()) {
            mentions.put(mention.getKey().value(), mention.getValue());
        }
        return mentions;
    }
}
