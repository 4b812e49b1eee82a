package dev.parley.ingest.feed;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document besides its bytes.
 *
 * @param address what relative links are relative to: Content-Location, else the address that answered
 * @param contentType the header as it came
 * @param zone the zone of the source, for times that name none; null = such a time is read as its day
 */
public record Origin(
        @Nullable URI address,
        @Nullable String contentType,
        @Nullable ZoneId zone) {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin(null, null, null);
}
