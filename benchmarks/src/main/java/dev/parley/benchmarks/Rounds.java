package dev.parley.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every benchmark of the tagger once, in a Java process of its own, then all of them again, round after round, and prints the
 * medians. What else goes on in the machine changes from minute to minute; so it falls on all benchmarks alike, and the
 * ratios between them hold.
 */
public final class Rounds {
    private static final int ROUNDS = 5;

    private Rounds() {}

    /** Takes JMH's own options; {@code -f} is the number of rounds. */
    public static void main(String[] arguments) throws CommandLineOptionException, IOException, RunnerException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        if (asked.shouldHelp()) {
            asked.showHelp();
            return;
        }
        OptionsBuilder options = new OptionsBuilder();
        options.parent(asked).forks(1);
        if (asked.getIncludes().isEmpty()) {
            options.include(FindStage.class.getName()).include(WholeTagger.class.getName());
        }
        Options once = options.build();
        Table table = new Table();
        int rounds = asked.getForkCount().orElse(ROUNDS);
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(once).run()) {
                table.add(result);
            }
        }
        System.out.println(table);
    }
}
