package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The medians of all rounds, a line for each benchmark, with ratios between lines of the same number of phrases. */
final class Table {
    private final Map<Line, List<Rate>> rates = new LinkedHashMap<>();

    private record Line(String what, String phrases) {
        String name() {
            return phrases.isEmpty() ? what : what + ", " + phrases + " phrases";
        }
    }

    private record Rate(double characters, double articles) {}

    void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String phrases = parameter(result, "phrases");
        String what = switch (benchmark.substring(0, benchmark.lastIndexOf('.')).replaceFirst(".*\\.", "")) {
            case "Pass" -> pass(parameter(result, "loop"));
            case "FindStage" -> parameter(result, "finder").toLowerCase(Locale.ROOT);
            default -> "tagger, " + parameter(result, "mentions") + " mentions";
        };
        rates.computeIfAbsent(new Line(what, phrases), line -> new ArrayList<>())
                .add(new Rate(rate(result, "characters"), rate(result, "articles")));
    }

    private static String pass(String loop) {
        return loop.equals(Pass.Loop.PLAIN.name()) ? "pass" : "pass, unbranched";
    }

    private static String parameter(RunResult result, String name) {
        String value = result.getParams().getParam(name);
        return value == null ? "" : value;
    }

    private static double rate(RunResult result, String counter) {
        return 1e9 * total(result, counter) / total(result, "nanoseconds");
    }

    private static double total(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    @Override
    public String toString() {
        return rates.keySet().stream()
                .map(this::line)
                .collect(Collectors.joining(
                        "\n",
                        String.format(
                                "%n%-28s %14s %14s %10s %14s %10s%n",
                                "", "M characters/s", "articles/s", "of pass", "of unbranched", "× hankcs"),
                        "\n"));
    }

    private String line(Line line) {
        double characters = median(line, Rate::characters);
        return String.format(
                Locale.ROOT,
                "%-28s %14.1f %14.0f %10.2f %14.2f %10s",
                line.name(),
                characters / 1e6,
                median(line, Rate::articles),
                characters / median(new Line("pass", ""), Rate::characters),
                characters / median(new Line("pass, unbranched", ""), Rate::characters),
                line.phrases().isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.2f",
                                characters / median(new Line("hankcs", line.phrases()), Rate::characters)));
    }

    private double median(Line line, ToDoubleFunction<Rate> part) {
        double[] sorted = rates.getOrDefault(line, List.of()).stream()
                .mapToDouble(part)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
