package dev.parley.watch.query;

import dev.parley.watch.lexicon.Nearest;
import java.util.List;
import java.util.Locale;

/** What may stand before a colon. */
final class Fields {
    private static final List<String> ALL = List.of(
            "format",
            "official",
            "issue",
            "side",
            "post",
            "part",
            "round",
            "state",
            "said-by",
            "lang",
            "source",
            "source.side",
            "source.based",
            "date");

    private Fields() {}

    /** The field of the term that is read. */
    static String of(Tokens tokens) {
        String field = tokens.text().substring(tokens.start(), tokens.colon());
        if (ALL.contains(field)) {
            return field;
        }
        throw new QueryException(
                tokens.text(),
                tokens.start(),
                tokens.colon(),
                "field " + Shown.quoted(field) + " is not known",
                field.equals("independent") ? "did you mean independent>=2?" : suggestion(field, tokens.token()));
    }

    private static String suggestion(String field, String term) {
        String words = "or the words write \"" + Shown.shortened(term.replace("\"", "")) + "\"";
        return Nearest.of(field.toLowerCase(Locale.ROOT).replace('_', '-'), ALL)
                .map(near -> "did you mean '" + near + "'? F" + words)
                .orElseGet(() -> "f" + words + "; fields are " + String.join(", ", ALL));
    }
}
