package dev.parley.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came.
 *
 * @param bytes as sent, no longer compressed
 * @param contentType of the answer, which may name the encoding; null = none
 * @param address it was fetched from; null = not known
 * @param observedAt when it was fetched: nothing on it was published more than a day later; null = not known
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed over once and never compared
public record FetchedPage(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable URI address,
        @Nullable Instant observedAt) {
    public FetchedPage {
        Objects.requireNonNull(bytes, "bytes are missing");
        if (address != null && !Address.isWeb(address)) {
            throw new IllegalArgumentException("'" + address + "' is not an absolute http or https address");
        }
    }
}
