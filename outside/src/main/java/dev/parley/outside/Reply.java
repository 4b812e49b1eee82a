package dev.parley.outside;

/** What came of one request, without redirects. */
sealed interface Reply {
    /** A whole answer; the body is no longer compressed. */
    @SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
    record Complete(int status, Headers headers, byte[] body) implements Reply {}

    /** Nobody was asked. */
    record Barred(String reason) implements Reply {}

    /** Nothing of use came. */
    record Broken(Answer.Cause cause, String reason) implements Reply {}
}
