package dev.parley.acceptance.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.acceptance.newsstand.Hold;
import dev.parley.acceptance.newsstand.Item;
import dev.parley.acceptance.newsstand.Town;
import dev.parley.acceptance.newsstand.Visit;
import dev.parley.cli.broker.EmbeddedBroker;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Arrival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program reads a newsstand: nothing is lost, nothing comes twice, and no site is treated badly. */
class FetchIT {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Manner MANNER =
            new Manner(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofMillis(400));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TAKEN_OVER = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aFirstReadingDeliversNothingAndEveryNewItemComesOnceAndRaisesItsAlertWhateverItsNeighboursDo()
            throws Exception {
        Town town = new Town(40, 3, 1, 4, 3, 100, Duration.ofSeconds(8), Duration.ofSeconds(20), 1);
        try (Trial trial = Trial.open(HOME, folder, town, Duration.ofSeconds(15), MANNER, CLOCK)) {
            Child parley = trial.start("all", Map.of(), "up");
            Path address = parley.data().resolve("broker.address");
            await().atMost(PATIENCE).until(() -> parley.isReady() && Files.exists(address));
            trial.follow(Files.readString(address).strip(), Topics.of(Namespace.LIVE));
            try (StoredAlerts alerts = StoredAlerts.follow(parley.data().resolve("database/live.sqlite"), CLOCK)) {
                awaitEnd(trial);
                Set<String> expected = mentioning(trial.evidence());
                await().atMost(PATIENCE).until(() -> alerts.articles().containsAll(expected));

                Evidence evidence = trial.evidence();
                show(evidence, alerts.stored());
                assertThat(Judge.faults(evidence)).as(trial.said()).isEmpty();
                assertThat(trial.stand().strays()).isZero();
                assertThat(live(evidence)).hasSizeGreaterThan(20);
                Map<String, Arrival> arrivals = evidence.arrived().stream()
                        .collect(Collectors.toMap(Arrived::id, Arrived::arrival, (one, same) -> one));
                alerts.stored()
                        .forEach((id, alert) -> assertThat(alert.arrival())
                                .isEqualTo(String.valueOf(arrivals.get(id)).toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Test
    void theSourcesOfAKilledProcessAreTakenOverAndNothingIsLostOrComesTwice() throws Exception {
        Town town = new Town(20, 1, 1, 0, 2, 10, Duration.ofSeconds(8), Duration.ofSeconds(28), 2);
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"));
                Trial trial = twoOf(town, broker)) {
            Child first = trial.start("first", Map.of(), ingest(broker));
            Child second = trial.start("second", Map.of(), ingest(broker));
            awaitShared(trial, first, second);

            Set<String> hosts = lasting(trial, "first");
            first.kill();
            Instant killed = CLOCK.instant();
            awaitTakenOver(trial, hosts, killed);

            awaitEnd(trial);
            show(trial.evidence(), Map.of());
            assertThat(Judge.faults(trial.evidence())).as(trial.said()).isEmpty();
        }
    }

    @Test
    void aProcessThatWasHeldWritesNothingWhenItWakes() throws Exception {
        Town town = new Town(20, 1, 1, 0, 2, 10, Duration.ofSeconds(8), Duration.ofSeconds(35), 3);
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"));
                Trial trial = twoOf(town, broker)) {
            Child first = trial.start("first", Map.of(), ingest(broker));
            Child second = trial.start("second", Map.of(), ingest(broker));
            awaitShared(trial, first, second);

            Hold hold = trial.stand().hold("first");
            await().atMost(PATIENCE).until(() -> hold.waiting() > 1);
            Set<String> hosts = lasting(trial, "first");
            first.hold();
            Instant held = CLOCK.instant();
            hold.letGo();
            awaitTakenOver(trial, hosts, held);
            List<Integer> copies = trial.visitsOf("first").stream()
                    .filter(visit -> visit.copy() != null && visit.until().isAfter(held))
                    .map(Visit::copy)
                    .toList();
            assertThat(copies).isNotEmpty();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(trial.missing()).isEmpty());
            Evidence whileHeld = trial.evidence();
            first.wake();

            awaitEnd(trial);
            show(trial.evidence(), Map.of());
            assertThat(trial.evidence().arrived())
                    .extracting(Arrived::copy)
                    .as(trial.said())
                    .doesNotContainAnyElementsOf(copies);
            assertThat(Judge.incomplete(trial.evidence())).as(trial.said()).isEmpty();
            assertThat(Judge.faults(whileHeld)).as(trial.said()).isEmpty();
        }
    }

    private Trial twoOf(Town town, EmbeddedBroker broker) {
        Trial trial = Trial.open(HOME, folder, town, Duration.ofSeconds(8), MANNER, CLOCK);
        trial.prepare(broker.address(), Topics.of(Namespace.LIVE));
        trial.follow(broker.address(), Topics.of(Namespace.LIVE));
        return trial;
    }

    private static String[] ingest(EmbeddedBroker broker) {
        return new String[] {"ingest", "--bootstrap-servers", broker.address()};
    }

    /** Both have sources of their own, and all of history is there. */
    private static void awaitShared(Trial trial, Child first, Child second) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(first.isReady() && second.isReady()).isTrue();
            assertThat(trial.hostsOf("first")).isNotEmpty();
            assertThat(trial.hostsOf("second")).isNotEmpty();
            assertThat(trial.missing()).isEmpty();
        });
    }

    /** Nothing new appears any more, and all that was shown has come out. */
    private static void awaitEnd(Trial trial) {
        Instant settled = trial.stand().plan().end().plus(MANNER.ceiling());
        await().atMost(PATIENCE).until(() -> CLOCK.instant().isAfter(settled));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(trial.missing()).isEmpty());
    }

    /** The second process reads all these hosts, at the latest when a source that was just read is due again. */
    private static void awaitTakenOver(Trial trial, Set<String> hosts, Instant since) {
        await().atMost(TAKEN_OVER.plus(MANNER.ceiling()))
                .untilAsserted(() -> assertThat(visited(trial, "second", since)).containsAll(hosts));
        System.out.println(hosts.size() + " hosts taken over in "
                + Duration.between(since, CLOCK.instant()).toSeconds() + " s");
    }

    /** The hosts that a process asked, without those that go away during a run or let nobody in. */
    private static Set<String> lasting(Trial trial, String name) {
        Set<String> asked = trial.hostsOf(name);
        return trial.stand().plan().sites().stream()
                .filter(site -> site.goneFrom() == null && site.house().permits(site.path()))
                .map(site -> site.house().host())
                .filter(asked::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> visited(Trial trial, String name, Instant since) {
        return trial.visitsOf(name).stream()
                .filter(visit -> visit.from().isAfter(since))
                .map(Visit::host)
                .collect(Collectors.toSet());
    }

    private static Set<String> mentioning(Evidence evidence) {
        return evidence.arrivedByItem().entrySet().stream()
                .filter(entry -> entry.getKey().mentions())
                .map(entry -> entry.getValue().getFirst().id())
                .collect(Collectors.toSet());
    }

    private static List<Item> live(Evidence evidence) {
        return evidence.arrivedByItem().entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().arrival() == Arrival.LIVE)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Item::appears))
                .toList();
    }

    private static void show(Evidence evidence, Map<String, StoredAlerts.Stored> alerts) {
        new Figures(evidence)
                .lines(alerts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().seen())))
                .forEach(System.out::println);
    }
}
