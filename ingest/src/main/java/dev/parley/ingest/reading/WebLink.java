package dev.parley.ingest.reading;

import dev.parley.events.article.CanonicalUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address of the web that can be followed and that names an article. */
record WebLink(URI address, CanonicalUrl canonical) {
    private static final int LONGEST = 4_096;
    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}]");

    /** An absolute http or https address; empty when it is none. */
    static Optional<WebLink> of(String written) {
        String address = written.strip();
        if (address.isEmpty() || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(ILLEGAL.matcher(address)
                    .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0))));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = (scheme.equals("http") || scheme.equals("https")) && uri.getRawAuthority() != null;
            return isWeb ? Optional.of(new WebLink(uri, CanonicalUrl.of(address))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it leads to the front of a site, where no article lives. */
    boolean isFront() {
        String path = address.getRawPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
    }
}
