package dev.parley.benchmarks.fetch;

import dev.parley.acceptance.fetch.Child;
import dev.parley.acceptance.fetch.Evidence;
import dev.parley.acceptance.fetch.Figures;
import dev.parley.acceptance.fetch.Judge;
import dev.parley.acceptance.fetch.StoredAlerts;
import dev.parley.acceptance.fetch.Trial;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Runs {@code parley up} beside a newsstand and prints what came of it; ends with 1 when anything went wrong. */
public final class NewsstandRun {
    private static final Duration START_UP = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FAULTS_SHOWN = 30;

    private NewsstandRun() {}

    public static void main(String[] arguments) throws Exception {
        System.exit(run(Options.of(arguments)));
    }

    private static int run(Options options) throws Exception {
        Clock clock = Clock.systemUTC();
        Path folder = Files.createTempDirectory("newsstand");
        System.out.println("Newsstand " + options + " in " + folder);
        try (Trial trial =
                Trial.open(Path.of("").toAbsolutePath(), folder, options.town(), START_UP, options.manner(), clock)) {
            Child parley = trial.start("parley", Map.of(), "up");
            Path address = parley.data().resolve("broker.address");
            await(clock, () -> parley.isReady() && Files.exists(address));
            trial.follow(Files.readString(address).strip(), Topics.of(Namespace.LIVE));
            try (StoredAlerts alerts = StoredAlerts.follow(parley.data().resolve("database/live.sqlite"), clock)) {
                double slope = watch(trial, parley, clock);
                await(clock, () -> trial.missing().isEmpty());
                return tell(trial, alerts, slope);
            }
        }
    }

    private static double watch(Trial trial, Child parley, Clock clock) throws Exception {
        Instant end = trial.stand().plan().end();
        Watch watch = new Watch(trial, parley, clock.instant(), System.out);
        while (clock.instant().isBefore(end)) {
            if (!parley.isAlive()) {
                throw new IllegalStateException("it ended in the middle and said: " + parley.said());
            }
            watch.look(clock.instant());
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
        }
        watch.look(clock.instant());
        return watch.slope();
    }

    private static int tell(Trial trial, StoredAlerts alerts, double slope) {
        Evidence evidence = trial.evidence();
        List<String> faults = Judge.faults(evidence);
        new Figures(evidence)
                .lines(alerts.stored().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().seen())))
                .forEach(System.out::println);
        System.out.printf(
                "alerts stored %d; heap grew by %.2f MB a minute in the second half%n",
                alerts.stored().size(), slope);
        System.out.println("faults " + faults.size() + " " + kinds(faults));
        faults.stream().limit(FAULTS_SHOWN).forEach(System.out::println);
        return faults.isEmpty() ? 0 : 1;
    }

    private static Map<String, Long> kinds(List<String> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        fault -> fault.replaceFirst(":.*", ""), TreeMap::new, Collectors.counting()));
    }

    /** Waits until something is so, or for as long as one can be asked to wait. */
    private static void await(Clock clock, BooleanSupplier isSo) throws InterruptedException {
        Instant given = clock.instant().plus(PATIENCE);
        while (!isSo.getAsBoolean() && clock.instant().isBefore(given)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
