package dev.parley.acceptance.fetch;

import dev.parley.acceptance.newsstand.House;
import dev.parley.acceptance.newsstand.Site;
import dev.parley.acceptance.newsstand.Temper;
import dev.parley.acceptance.newsstand.Visit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether every host was treated as it asks to be. */
final class Politeness {
    /** How much later a busy machine may note a request than it came. */
    private static final Duration NOTED_LATE = Duration.ofMillis(100);

    /** A reader may want to see a move more than once before it believes it. */
    private static final int VISITS_TO_AN_OLD_ADDRESS = 3;

    private final Evidence evidence;
    private final List<String> faults = new ArrayList<>();

    Politeness(Evidence evidence) {
        this.evidence = evidence;
    }

    List<String> faults() {
        Map<String, House> houses = new HashMap<>();
        Set<String> evil = new HashSet<>();
        for (Site site : evidence.plan().sites()) {
            houses.put(site.house().host(), site.house());
            if (site.temper().isEvil()) {
                evil.add(site.house().host());
            }
        }
        byHost(evidence.visits()).forEach((host, visits) -> {
            House house = houses.get(host);
            if (house == null) {
                faults.add("stranger: " + visits.getFirst() + " asks for a host that is not there");
                return;
            }
            judgeDistances(house, visits);
            if (!evil.contains(host)) {
                judgeOverlaps(visits);
            }
            judgeRobots(house, visits);
            judgeAnswers(visits);
        });
        evidence.plan().sites().stream()
                .filter(site -> site.temper() == Temper.MOVED)
                .forEach(this::judgeMoved);
        return faults;
    }

    /** The requests of each host, in the order in which they came. */
    static Map<String, List<Visit>> byHost(List<Visit> visits) {
        return visits.stream()
                .sorted(Comparator.comparing(Visit::from))
                .collect(Collectors.groupingBy(Visit::host, TreeMap::new, Collectors.toList()));
    }

    private void judgeDistances(House house, List<Visit> visits) {
        Duration least = evidence.gap().compareTo(house.crawlDelay()) > 0 ? evidence.gap() : house.crawlDelay();
        for (int i = 1; i < visits.size(); i++) {
            Duration apart =
                    Duration.between(visits.get(i - 1).from(), visits.get(i).from());
            if (apart.compareTo(least.minus(NOTED_LATE)) < 0) {
                faults.add("too soon: %s%s came %d ms after %s, and %d ms are asked for"
                        .formatted(
                                house.host(),
                                visits.get(i).path(),
                                apart.toMillis(),
                                visits.get(i - 1).path(),
                                least.toMillis()));
            }
        }
    }

    private void judgeOverlaps(List<Visit> visits) {
        Map<String, Visit> before = new HashMap<>();
        for (Visit visit : visits) {
            Visit last = before.put(visit.agent(), visit);
            if (last != null && visit.from().isBefore(last.until())) {
                faults.add("two at once: %s was asked for %s beside %s"
                        .formatted(visit.host(), visit.path(), last.path()));
            }
        }
    }

    private void judgeRobots(House house, List<Visit> visits) {
        Set<String> informed = new HashSet<>();
        for (Visit visit : visits) {
            if (visit.isRobots()) {
                informed.add(visit.agent());
            } else if (informed.add(visit.agent())) {
                faults.add("robots.txt: " + house.host() + visit.path() + " was asked for before");
            }
            if (!house.permits(visit.path())) {
                faults.add("forbidden: " + house.host() + visit.path());
            }
            if (evidence.contact().stream().noneMatch(visit.agent()::contains)) {
                faults.add("nameless: '" + visit.agent() + "' asked for " + house.host() + visit.path());
            }
        }
    }

    private void judgeAnswers(List<Visit> visits) {
        Map<String, Instant> notBefore = new HashMap<>();
        for (Visit visit : visits) {
            Instant allowed = notBefore.getOrDefault(visit.path(), Instant.MIN);
            if (visit.from().plus(NOTED_LATE).isBefore(allowed)) {
                faults.add("again too soon: %s%s was asked for at %s, and not to be before %s"
                        .formatted(
                                visit.host(),
                                visit.path(),
                                visit.from(),
                                allowed.equals(Instant.MAX) ? "ever" : allowed));
            }
            if (visit.status() == 410) {
                notBefore.put(visit.path(), Instant.MAX);
            } else if (visit.status() == 429 || visit.status() == 503) {
                notBefore.put(visit.path(), visit.until().plus(Temper.RETRY_AFTER));
            }
        }
    }

    private void judgeMoved(Site site) {
        long old = evidence.visits().stream()
                .filter(visit ->
                        visit.host().equals(site.house().host()) && visit.path().equals(site.path()))
                .count();
        if (old > VISITS_TO_AN_OLD_ADDRESS) {
            faults.add("moved: %s%s was asked for %d times after it had moved"
                    .formatted(site.house().host(), site.path(), old));
        }
    }
}
