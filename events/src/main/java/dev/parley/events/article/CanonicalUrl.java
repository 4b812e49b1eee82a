package dev.parley.events.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form of the addresses that lead to the same page: scheme {@code https}, host in lower case without a trailing
 * dot or default port and in its ASCII form (RFC 3490), no fragment, no tracking parameter, remaining parameters in order,
 * path without a trailing slash, other letters as upper-case percent escapes of UTF-8 (RFC 3986 §6.2, RFC 3987 §3.1, and
 * what newsrooms append).
 */
public record CanonicalUrl(String value) {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "ysclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "ocid",
            "cmpid",
            "smid",
            "_openstat",
            "from_rss");
    private static final Pattern TRACKING_FAMILY = Pattern.compile("(?:utm|at|pk|mtm)_.*");
    private static final Pattern HOST = Pattern.compile("(?is)(https?://)([^/?#:@\\[]*[^\\x00-\\x7F][^/?#:@\\[]*)(.*)");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]");

    /** Makes the canonical form of an absolute http(s) address. */
    public static CanonicalUrl of(String url) {
        URI uri = parse(url.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException("'" + url + "' is not an absolute http or https address");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        int port = uri.getPort();
        String authority = port == -1 || port == 80 || port == 443 ? host : host + ":" + port;
        String path = uri.normalize().getRawPath().replaceAll("/+$", "");
        String query = uri.getRawQuery() == null ? "" : kept(uri.getRawQuery());
        return new CanonicalUrl("https://" + authority + escaped(path + (query.isEmpty() ? "" : "?" + query)));
    }

    private static URI parse(String url) {
        try {
            Matcher parts = HOST.matcher(url);
            String ascii = parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : url;
            return new URI(ILLEGAL.matcher(ascii)
                    .replaceAll(match -> "%%%02X".formatted((int) match.group().charAt(0))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + url + "' is not an address: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + url + "' is not an address: " + e.getReason(), e);
        }
    }

    private static String escaped(String rest) {
        return ESCAPE.matcher(URI.create(rest).toASCIIString())
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return TRACKING.contains(name) || TRACKING_FAMILY.matcher(name).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
