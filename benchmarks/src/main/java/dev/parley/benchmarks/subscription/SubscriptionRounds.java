package dev.parley.benchmarks.subscription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs what measures subscriptions once, each in a Java process of its own, then all again, round after round, and prints
 * the medians. Rates are per second of processor time of the whole process.
 */
public final class SubscriptionRounds {
    private static final int ROUNDS = 3;

    private final Map<String, List<Rate>> rates = new LinkedHashMap<>();

    private SubscriptionRounds() {}

    private record Rate(double microseconds, double hits) {}

    /** Takes JMH's own options; {@code -f} is the number of rounds. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        OptionsBuilder once = new OptionsBuilder();
        once.parent(asked).forks(1);
        if (asked.getIncludes().isEmpty()) {
            once.include(MatchSubscriptions.class.getName()).include(MatchWords.class.getName());
        }
        SubscriptionRounds rounds = new SubscriptionRounds();
        for (int round = 0; round < asked.getForkCount().orElse(ROUNDS); round++) {
            new Runner(once.build()).run().forEach(rounds::add);
        }
        System.out.println(rounds);
    }

    private void add(RunResult result) {
        String what = result.getParams().getParamsKeys().stream()
                .map(result.getParams()::getParam)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        double articles = total(result, "articles");
        rates.computeIfAbsent(what, key -> new ArrayList<>())
                .add(new Rate(total(result, "nanoseconds") / articles / 1e3, total(result, "hits") / articles));
    }

    private static double total(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(
                String.format("%n%-36s %14s %12s %12s%n", "", "µs an article", "hits", "10 + hits/40"));
        rates.forEach((what, each) -> {
            double hits = median(each, Rate::hits);
            table.append(String.format(
                    Locale.ROOT,
                    "%-36s %14.2f %12.1f %12.1f%n",
                    what,
                    median(each, Rate::microseconds),
                    hits,
                    10 + hits / 40));
        });
        return table.toString();
    }

    private static double median(List<Rate> rates, ToDoubleFunction<Rate> part) {
        double[] sorted = rates.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
