package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words for months in many languages, and the number of the month each stands for. */
final class MonthNames {
    private final Map<String, Integer> numbers = new HashMap<>();

    private MonthNames(Fields months) {
        months.values()
                .keySet()
                .forEach(number -> months.items(number)
                        .forEach(word -> numbers.put(((Yaml.Text) word).value(), Integer.parseInt(number))));
    }

    static MonthNames shipped() {
        return new MonthNames(Resource.fields("months.yaml"));
    }

    /** The month, 1 to 12; 0 when the word is none. */
    int number(String word) {
        return numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
