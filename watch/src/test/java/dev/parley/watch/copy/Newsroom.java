package dev.parley.watch.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Reports in invented words of one alphabet, from a seed. Those on one topic are written differently: each has a lead and
 * paragraphs of its own; names and formulas come again in most sentences of all of them, most quote the same statement, and
 * all close with the same history.
 */
final class Newsroom {
    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();

    Newsroom(String letters, Random random) {
        this.random = random;
        for (int i = 0; i < 8_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 2 + random.nextInt(8); letter > 0; letter--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            vocabulary.add(word.toString());
        }
    }

    /** A word, seldom or often as words are. */
    String word() {
        return vocabulary.get((int) Math.pow(vocabulary.size(), random.nextDouble()) - 1);
    }

    String words(int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(i == 0 ? "" : " ").append(word());
        }
        return words.toString();
    }

    /** Different reports on one topic. */
    List<String> reports(int number) {
        List<String> formulas = List.of(words(7), words(5), words(9), words(4));
        String quotation = words(35);
        String history = words(40);
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder report = new StringBuilder();
            for (int paragraph = 5 + random.nextInt(6); paragraph > 0; paragraph--) {
                for (int sentence = 1 + random.nextInt(3); sentence > 0; sentence--) {
                    report.append(words(4 + random.nextInt(12))).append(' ');
                    report.append(random.nextInt(3) > 0 ? formulas.get(random.nextInt(formulas.size())) + " " : "");
                    report.append(words(3 + random.nextInt(8))).append(". ");
                }
                report.append(paragraph == 3 && random.nextInt(4) > 0 ? "«" + quotation + "»" : "");
                report.append('\n');
            }
            reports.add(report + history);
        }
        return reports;
    }
}
