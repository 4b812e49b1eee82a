package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far two texts share runs of four words, each counted as often as it stands, as the benchmark for article extraction
 * of scrapinghub counts it.
 *
 * @param right in both
 * @param added only in what was found
 * @param missed only in the truth
 */
record Shingles(double right, double added, double missed) {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles compared(String truth, String found) {
        Map<List<String>, Integer> missing = counted(truth);
        double right = 0;
        double added = 0;
        for (Map.Entry<List<String>, Integer> run : counted(found).entrySet()) {
            int wanted = missing.getOrDefault(run.getKey(), 0);
            int shared = Math.min(wanted, run.getValue());
            right += shared;
            added += run.getValue() - shared;
            missing.put(run.getKey(), wanted - shared);
        }
        return new Shingles(
                right,
                added,
                missing.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The mean over pages on which anything was found. */
    static double precision(List<Shingles> pages) {
        return mean(
                pages.stream().filter(page -> page.right + page.added > 0).toList(),
                page -> page.right / (page.right + page.added));
    }

    /** The mean over pages on which there is anything to find. */
    static double recall(List<Shingles> pages) {
        return mean(
                pages.stream().filter(page -> page.right + page.missed > 0).toList(),
                page -> page.right / (page.right + page.missed));
    }

    static double f1(List<Shingles> pages) {
        double precision = precision(pages);
        double recall = recall(pages);
        return 2 * precision * recall / (precision + recall);
    }

    private static double mean(List<Shingles> pages, ToDoubleFunction<Shingles> value) {
        return pages.stream().mapToDouble(value).average().orElseThrow();
    }

    private static Map<List<String>, Integer> counted(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int start = 0; start < Math.max(1, words.size() - WORDS + 1); start++) {
            List<String> run = new ArrayList<>(words.subList(start, Math.min(words.size(), start + WORDS)));
            if (!run.isEmpty()) {
                counts.merge(run, 1, Integer::sum);
            }
        }
        return counts;
    }
}
