package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Visit;
import dev.parley.events.article.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A run in figures, for people. */
public final class Figures {
    private final Evidence evidence;
    private final Map<Integer, Instant> handedOut = new HashMap<>();

    public Figures(Evidence evidence) {
        this.evidence = evidence;
        evidence.visits().forEach(visit -> {
            if (visit.copy() != null) {
                handedOut.put(visit.copy(), visit.until());
            }
        });
    }

    /** @param alerts when the alert of each article was stored, by article id; empty = nobody looked */
    public List<String> lines(Map<String, Instant> alerts) {
        List<String> lines = new ArrayList<>();
        lines.add("items shown %,d, records %,d (history %,d), hosts %,d, requests %,d"
                .formatted(
                        evidence.shown().size(),
                        evidence.arrived().size(),
                        evidence.arrived().stream()
                                .filter(each -> each.arrival() == Arrival.HISTORY)
                                .count(),
                        Politeness.byHost(evidence.visits()).size(),
                        evidence.visits().size()));
        lines.add("answers " + statuses() + ", conditional "
                + evidence.visits().stream().filter(Visit::isConditional).count());
        lines.add("new item, from appearing to being shown:    " + Spread.of(untilShown()));
        lines.add("new item, from being shown to its record:   " + Spread.of(untilRecord()));
        lines.add("new item, from its page's fetch to its record: " + Spread.of(pageUntilRecord()));
        lines.add("least time between two requests of a host:  " + leastApart());
        if (!alerts.isEmpty()) {
            lines.add("new item, from being shown to its stored alert: " + Spread.of(untilAlert(alerts, true)));
            lines.add("new item, from its page's fetch to its stored alert: " + Spread.of(untilAlert(alerts, false)));
        }
        return lines;
    }

    private Map<Integer, Long> statuses() {
        return evidence.visits().stream()
                .collect(Collectors.groupingBy(Visit::status, TreeMap::new, Collectors.counting()));
    }

    private List<Duration> untilShown() {
        List<Duration> durations = new ArrayList<>();
        evidence.shown().forEach((item, shown) -> {
            if (!evidence.firstListings().getOrDefault(item.site(), List.of()).contains(item)) {
                durations.add(Duration.between(item.appears(), shown));
            }
        });
        return durations;
    }

    private List<Duration> untilRecord() {
        List<Duration> durations = new ArrayList<>();
        firstLive().forEach((item, arrived) -> {
            Instant shown = evidence.shown().get(item);
            if (shown != null) {
                durations.add(Duration.between(shown, arrived.received()));
            }
        });
        return durations;
    }

    private List<Duration> pageUntilRecord() {
        return firstLive().values().stream()
                .filter(arrived -> arrived.copy() != null && handedOut.containsKey(arrived.copy()))
                .map(arrived -> Duration.between(handedOut.get(arrived.copy()), arrived.received()))
                .toList();
    }

    private List<Duration> untilAlert(Map<String, Instant> alerts, boolean sinceShown) {
        List<Duration> durations = new ArrayList<>();
        firstLive().forEach((item, arrived) -> {
            Instant stored = alerts.get(arrived.id());
            Instant since = sinceShown
                    ? evidence.shown().get(item)
                    : arrived.copy() == null ? null : handedOut.get(arrived.copy());
            if (stored != null && since != null) {
                durations.add(Duration.between(since, stored));
            }
        });
        return durations;
    }

    private Map<Item, Arrived> firstLive() {
        Map<Item, Arrived> first = new HashMap<>();
        evidence.arrivedByItem().forEach((item, arrived) -> {
            if (arrived.getFirst().arrival() == Arrival.LIVE) {
                first.put(item, arrived.getFirst());
            }
        });
        return first;
    }

    private String leastApart() {
        return Politeness.byHost(evidence.visits()).values().stream()
                .flatMap(visits -> IntStream.range(1, visits.size())
                        .mapToObj(i -> Duration.between(
                                visits.get(i - 1).from(), visits.get(i).from())))
                .min(Duration::compareTo)
                .map(least ->
                        least.toMillis() + " ms, asked for " + evidence.gap().toMillis() + " ms")
                .orElse("none");
    }
}
