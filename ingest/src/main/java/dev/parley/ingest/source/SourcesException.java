package dev.parley.ingest.source;

import java.util.List;

/** A file of sources cannot be used as it is. The message holds a line for each slip, with file, line and field. */
public final class SourcesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SourcesException(List<String> slips) {
        super(String.join("\n", slips));
    }
}
