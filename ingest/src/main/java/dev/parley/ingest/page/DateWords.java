package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where pages write their dates and what they say of them, as {@code dates.yaml} tells. */
final class DateWords {
    /** A word of so few letters stands for much else, unless it comes first. */
    private static final int SHORT = 6;

    private final List<String> published;
    private final List<String> updated;
    private final Set<String> labels;
    private final Set<String> weakLabels;
    private final Set<String> updateLabels;
    private final List<String> saidUpdated;
    private final List<String> saidPublished;

    private DateWords(Fields fields) {
        published = Resource.words(fields, "meta-published");
        updated = Resource.words(fields, "meta-updated");
        labels = Set.copyOf(Resource.words(fields, "labels"));
        weakLabels = Set.copyOf(Resource.words(fields, "weak-labels"));
        updateLabels = Set.copyOf(Resource.words(fields, "update-labels"));
        saidUpdated = Resource.words(fields, "said-updated");
        saidPublished = Resource.words(fields, "said-published");
    }

    static DateWords shipped() {
        return new DateWords(Resource.fields("dates.yaml"));
    }

    /** Names of meta elements for the date of publication, the most particular first. */
    List<String> published() {
        return published;
    }

    /** Names of meta elements for the date of a change. */
    List<String> updated() {
        return updated;
    }

    boolean isLabel(List<String> words) {
        return words.stream().anyMatch(labels::contains);
    }

    boolean isWeakLabel(List<String> words) {
        return words.stream().anyMatch(weakLabels::contains);
    }

    boolean isUpdateLabel(List<String> words) {
        return words.stream().anyMatch(updateLabels::contains);
    }

    /** Whether a line says that the date behind is that of a change, and of nothing else before. */
    boolean saysUpdated(String line) {
        int update = first(line, saidUpdated);
        return update >= 0
                && update < firstDigit(line)
                && !(first(line, saidPublished) >= 0 && first(line, saidPublished) < update);
    }

    /** Whether a line says that its date is that of publication. */
    boolean saysPublished(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        int digit = firstDigit(lower);
        return saidPublished.stream()
                .anyMatch(words -> words.length() <= SHORT
                        ? lower.startsWith(words)
                        : lower.indexOf(words) >= 0 && lower.indexOf(words) < digit);
    }

    private static int first(String line, List<String> words) {
        String lower = line.toLowerCase(Locale.ROOT);
        return words.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private static int firstDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return i;
            }
        }
        return line.length();
    }
}
