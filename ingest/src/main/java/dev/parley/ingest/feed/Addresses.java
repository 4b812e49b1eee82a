package dev.parley.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as feeds write them, with spaces, line breaks and letters of all languages in them. */
final class Addresses {
    static final int LONGEST = 4096;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private Addresses() {}

    /** The address without what surrounds it and without line breaks within. */
    static String trimmed(String written) {
        return BREAKS.matcher(written.strip()).replaceAll("");
    }

    /** True when it needs no base: it begins with a scheme. */
    static boolean isAbsolute(String address) {
        return SCHEME.matcher(address).find();
    }

    /** The address with escapes for what must not stand in one; as it is when nothing must go. */
    static String escapedWhereNeeded(String address) {
        try {
            return new URI(address).toString();
        } catch (URISyntaxException e) {
            return escaped(address);
        }
    }

    /** True when it is an absolute address of the web that can be followed. */
    static boolean isOfTheWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST || !(lower.startsWith("http://") || lower.startsWith("https://"))) {
            return false;
        }
        return parse(address).map(uri -> uri.getRawAuthority() != null).orElse(false);
    }

    /** The address, made absolute where a base is known; as written when it is absolute, or cannot be made so. */
    static String resolve(@Nullable URI base, String written) {
        String address = trimmed(written);
        if (base == null || isAbsolute(address)) {
            return address;
        }
        // RFC 3986 §5.2.2: an empty reference is the base itself, which URI does not do
        return address.isEmpty()
                ? base.toString()
                : parse(address).map(uri -> resolved(base, uri).toString()).orElse(address);
    }

    /** A base below another base; the outer one when the inner is none. Only addresses of the web are bases. */
    static @Nullable URI base(@Nullable URI outer, String written) {
        if (written.isBlank()) {
            return outer;
        }
        String address = resolve(outer, written);
        return isOfTheWeb(address) ? parse(address).orElse(outer) : outer;
    }

    private static URI resolved(URI base, URI address) {
        if (address.getScheme() == null
                && address.getRawAuthority() == null
                && address.getRawPath().isEmpty()
                && address.getRawQuery() != null) {
            // URI would drop the last part of the path
            String path = base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
            return URI.create(base.getScheme() + "://" + base.getRawAuthority() + path + "?" + address.getRawQuery());
        }
        URI whole = base.getRawPath() == null || base.getRawPath().isEmpty() ? base.resolve("/") : base;
        URI resolved = whole.resolve(address);
        String path = resolved.getRawPath();
        // RFC 3986 §5.4.2: nothing lies above the root, but URI keeps the steps up to there
        return path != null && path.startsWith("/../")
                ? URI.create(resolved.toString().replaceFirst("/(\\.\\./)+", "/"))
                : resolved;
    }

    static Optional<URI> parse(String address) {
        try {
            return Optional.of(new URI(escaped(address)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Percent escapes for what must not stand in an address; letters beyond ASCII may. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        boolean isFragment = false;
        for (int i = 0; i < address.length(); i++) {
            char unit = address.charAt(i);
            boolean isBareEscape = unit == '%'
                    && !(i + 2 < address.length() && isHex(address.charAt(i + 1)) && isHex(address.charAt(i + 2)));
            if (unit <= ' ' || "\"<>\\^`{|}".indexOf(unit) >= 0 || isBareEscape || (isFragment && unit == '#')) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) unit));
            } else if (Character.isSpaceChar(unit) || Character.isISOControl(unit)) {
                for (byte part : String.valueOf(unit).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(String.format(Locale.ROOT, "%02X", part & 0xff));
                }
            } else {
                escaped.append(unit);
                isFragment |= unit == '#';
            }
        }
        return escaped.toString();
    }

    private static boolean isHex(char digit) {
        return Character.digit(digit, 16) >= 0;
    }
}
