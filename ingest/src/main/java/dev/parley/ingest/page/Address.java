package dev.parley.ingest.page;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of pages: made absolute, and whether two lie on the same site. */
final class Address {
    private static final Set<String> SECOND_LEVEL = Set.of(
            "co", "com", "org", "net", "gov", "edu", "ac", "mil", "go", "or", "ne", "gob", "gouv", "nom", "pvt", "msk",
            "spb");

    private static final Pattern FOREIGN_HOST =
            Pattern.compile("(?is)(https?://|//)([^/?#:@\\[]*[^\\x00-\\x7F][^/?#:@\\[]*)(.*)");

    private Address() {}

    /** An absolute http or https address; empty when it is none. */
    static Optional<URI> absolute(@Nullable URI base, String address) {
        try {
            URI given = new URI(ascii(address.strip()));
            URI absolute = base == null ? given : base.resolve(given);
            return isWeb(absolute) ? Optional.of(absolute) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** With the host in its ASCII form (RFC 3490) and no spaces. */
    private static String ascii(String address) {
        Matcher parts = FOREIGN_HOST.matcher(address);
        String plain = parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : address;
        return plain.replace(" ", "%20");
    }

    /** Whether it is an absolute http or https address. */
    static boolean isWeb(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }

    static boolean isSameSite(URI one, URI other) {
        return site(one).equals(site(other));
    }

    /** The registrable domain, as far as it can be told without a list of all registries. */
    private static String site(URI address) {
        List<String> labels = List.of(address.getHost().toLowerCase(Locale.ROOT).split("\\."));
        int size = labels.size();
        boolean isUnderSecond =
                size > 2 && labels.get(size - 1).length() == 2 && SECOND_LEVEL.contains(labels.get(size - 2));
        return String.join(".", labels.subList(Math.max(0, size - (isUnderSecond ? 3 : 2)), size));
    }
}
