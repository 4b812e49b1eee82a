package dev.parley.ingest.follow;

import dev.parley.outside.Answer;
import java.util.Locale;

/** The kind of an answer, as fetches are counted by it. */
enum Answered {
    FETCHED,
    NOT_MODIFIED,
    DECLINED,
    REFUSED,
    FAILED;

    static Answered of(Answer answer) {
        return switch (answer) {
            case Answer.Fetched fetched -> FETCHED;
            case Answer.NotModified notModified -> NOT_MODIFIED;
            case Answer.Declined declined -> DECLINED;
            case Answer.Refused refused -> REFUSED;
            case Answer.Failed failed -> FAILED;
        };
    }

    /** Its name in metrics, e.g. {@code not-modified}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
