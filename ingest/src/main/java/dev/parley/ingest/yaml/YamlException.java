package dev.parley.ingest.yaml;

import org.jspecify.annotations.Nullable;

/** A document says something that cannot be understood, at a line. */
public final class YamlException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;

    /** @param line counted from 1; 0 = the document as a whole */
    public YamlException(int line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
        this.what = message;
    }

    public int line() {
        return line;
    }

    /** What cannot be understood. */
    public String what() {
        return what;
    }

    /** The same with file and line before it. */
    public String in(Object file) {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
