package dev.parley.watch.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word that a mistyped one was most likely meant to be. */
public final class Nearest {
    private Nearest() {}

    /** The known word with the fewest letters to change, if they are less than half of it. */
    public static Optional<String> of(String mistyped, Collection<String> known) {
        return of(mistyped, known, 1).stream().findFirst();
    }

    /** The known words with the fewest letters to change, the nearest first. */
    static List<String> of(String mistyped, Collection<String> known, int most) {
        return known.stream()
                .filter(word -> distance(mistyped, word) * 2 <= Math.max(word.length(), mistyped.length()))
                .sorted(Comparator.comparingInt((String word) -> distance(mistyped, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** Letters to insert, delete or replace (Levenshtein 1966). */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
