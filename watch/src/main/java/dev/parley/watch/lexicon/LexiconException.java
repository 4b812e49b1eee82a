package dev.parley.watch.lexicon;

import org.jspecify.annotations.Nullable;

/** A lexicon cannot be used; the message names file, line, field and what is wrong. */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    LexiconException(String message) {
        super(message);
    }

    LexiconException(String file, int line, String field, String why, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line : "") + (field.isEmpty() ? "" : ", " + field) + ": " + why, cause);
    }
}
