package dev.parley.outside;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses as strictly as the laxest reader of them requires. */
final class WebAddressReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0x[0-9a-f]*)");
    private static final Pattern DOTTED =
            Pattern.compile("(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})");
    private static final Pattern COLONS = Pattern.compile("[0-9a-f:.]*:[0-9a-f:.]*");

    private static final int LONGEST = 8000; // all that servers need to take (RFC 9110 §4.1)

    private WebAddressReader() {}

    static WebAddress read(URI address) {
        if (address.toString().length() > LONGEST) {
            return refused("it has more than " + LONGEST + " characters");
        }
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return refused("'" + scheme + "' is neither http nor https");
        }
        String authority = address.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            return refused("it names no host");
        }
        if (authority.contains("@")) {
            return refused("it carries a user name before the host");
        }
        int colon = authority.startsWith("[") ? authority.indexOf("]:") + 1 : authority.indexOf(':');
        boolean hasPort = colon > 0;
        String host = hasPort ? authority.substring(0, colon) : authority;
        Optional<Integer> port = hasPort ? port(authority.substring(colon + 1), scheme) : Optional.of(usual(scheme));
        if (port.isEmpty()) {
            return refused("'" + authority + "' has no port that is a number");
        }
        Optional<String> refusal = Ports.refusal(port.get());
        return refusal.isPresent() ? refused(refusal.get()) : withHost(scheme, host, port.get(), path(address));
    }

    private static WebAddress withHost(String scheme, String host, int port, String path) {
        if (host.startsWith("[")) {
            return withSixthVersion(scheme, host, port, path);
        }
        String name;
        try {
            name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return refused("'" + host + "' is no name of a host");
        }
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (name.length() > 253 || !NAME.matcher(name).matches()) {
            return refused("'" + host + "' is no name of a host");
        }
        if (!NUMERIC.matcher(name).matches()) {
            return new WebAddress.Visitable(scheme, name, port, path, null);
        }
        if (!DOTTED.matcher(name).matches()) {
            return refused("'" + host + "' is a number that is read in several ways");
        }
        return withLiteral(scheme, name, port, path);
    }

    private static WebAddress withSixthVersion(String scheme, String host, int port, String path) {
        String inside = host.substring(1, host.length() - 1).toLowerCase(Locale.ROOT);
        if (!host.endsWith("]") || !COLONS.matcher(inside).matches()) {
            return refused("'" + host + "' is no IPv6 address");
        }
        return withLiteral(scheme, inside, port, path);
    }

    private static WebAddress withLiteral(String scheme, String host, int port, String path) {
        try {
            InetAddress literal = InetAddress.getByName(host);
            return new WebAddress.Visitable(scheme, literal.getHostAddress(), port, path, literal);
        } catch (UnknownHostException e) {
            return refused("'" + host + "' is no IP address");
        }
    }

    private static Optional<Integer> port(String text, String scheme) {
        if (text.isEmpty()) {
            return Optional.of(usual(scheme));
        }
        return text.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String path(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return Redirect.ascii((path.startsWith("/") ? "" : "/") + path + query);
    }

    private static WebAddress refused(String reason) {
        return new WebAddress.Unvisitable(reason);
    }
}
