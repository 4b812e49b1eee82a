package dev.parley.watch.lexicon;

import java.util.Objects;

/**
 * Something in a lexicon that is wrong, and where.
 *
 * @param file its name
 * @param line counted from 1; 0 = the file as a whole
 * @param field the entry's id and the field; may be empty
 * @param why in words
 */
public record LexiconProblem(String file, int line, String field, String why) {
    public LexiconProblem {
        Objects.requireNonNull(file, "file is missing");
        Objects.requireNonNull(field, "field is missing");
        Objects.requireNonNull(why, "why is missing");
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": " + why;
    }
}
