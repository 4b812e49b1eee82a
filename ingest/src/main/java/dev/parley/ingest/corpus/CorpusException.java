package dev.parley.ingest.corpus;

import org.jspecify.annotations.Nullable;

/** There is no corpus where one was asked for. The message is for the person who asked. */
public final class CorpusException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    CorpusException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
