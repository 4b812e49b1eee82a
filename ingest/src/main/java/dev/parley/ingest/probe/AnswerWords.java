package dev.parley.ingest.probe;

import dev.parley.outside.Answer;

/** What a site answered, in words for people. */
public final class AnswerWords {
    private AnswerWords() {}

    public static String of(Answer answer) {
        return switch (answer) {
            case Answer.Fetched fetched -> "answers " + fetched.status();
            case Answer.NotModified none -> "answers 304: nothing is newer";
            case Answer.Declined declined -> "answers " + declined.status() + reason(declined.status());
            case Answer.Refused refused -> "not asked: " + refused.reason();
            case Answer.Failed failed -> failed.reason();
        };
    }

    private static String reason(int status) {
        return switch (status) {
            case 401, 407 -> ": it wants a login";
            case 402, 403, 451 -> ": it refuses us";
            case 404 -> ": there is nothing";
            case 410 -> ": gone for good";
            case 429 -> ": too many requests";
            default -> status >= 500 ? ": it is out of order" : "";
        };
    }
}
