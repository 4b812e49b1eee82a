package dev.parley.ingest.corpus;

import dev.parley.events.article.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as corpora and archives write them. */
final class Addresses {
    private Addresses() {}

    /** An absolute http or https address, in its canonical form where it is none as it is written; empty = it is none. */
    static Optional<URI> web(String written) {
        try {
            CanonicalUrl canonical = CanonicalUrl.of(written);
            return Optional.of(asWritten(written.strip()).orElseGet(() -> URI.create(canonical.value())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Throws {@link IllegalArgumentException} where an address is there and none. */
    static void require(@Nullable String url) {
        if (url != null) {
            try {
                CanonicalUrl unused = CanonicalUrl.of(url);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "'url' is " + Quoted.value(url) + ", not an absolute http or https address", e);
            }
        }
    }

    /** Its host in lower case, without a leading {@code www.}: the id of a source that nobody described. */
    static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.replaceFirst("^www\\.", "").replaceFirst("\\.$", "");
    }

    /** Whether it is that of a site as a whole, which is no article whatever stands on it. */
    static boolean isFront(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getRawQuery() == null && (path.isEmpty() || path.equals("/"));
    }

    private static Optional<URI> asWritten(String written) {
        try {
            URI uri = new URI(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
            return isWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
