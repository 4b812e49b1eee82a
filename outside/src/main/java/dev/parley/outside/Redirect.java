package dev.parley.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a {@code Location} leads (RFC 9110 §10.2.2), also one that is not written as it should be. */
final class Redirect {
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Pattern SITE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*");

    private Redirect() {}

    /** Whether a status asks to go somewhere else. */
    static boolean is(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    /** Whether a status says that a thing has moved for good. */
    static boolean isForGood(int status) {
        return status == 301 || status == 308;
    }

    /** The address that a field names; empty = none that can be read. */
    static Optional<URI> target(URI from, String location) {
        String text = escaped(withSlashes(asWritten(location).strip()), true);
        int fragment = text.indexOf('#');
        String whole = fragment < 0 ? text : text.substring(0, fragment);
        String base = from.getScheme() + "://" + from.getRawAuthority();
        String path = from.getRawPath() == null || from.getRawPath().isEmpty() ? "/" : from.getRawPath();
        try {
            if (whole.isEmpty() || whole.startsWith("?")) {
                return Optional.of(new URI(base + path + whole));
            }
            URI resolved = new URI(base + path).resolve(new URI(whole));
            return Optional.of(withoutDots(resolved));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Percent-encodes what may not be sent in an address; what is encoded already stays. */
    static String ascii(String text) {
        return escaped(text, false);
    }

    private static String escaped(String text, boolean lettersStay) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            boolean isPlain = point < 0x80
                    ? point > 0x20 && point != 0x7f && "\"<>\\^`{|}".indexOf(point) < 0
                    : lettersStay && Character.isLetterOrDigit(point);
            if (isPlain) {
                out.appendCodePoint(point);
            } else {
                for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format("%%%02X", unit));
                }
            }
        });
        return LONE_PERCENT.matcher(out).replaceAll("%25");
    }

    private static URI withoutDots(URI resolved) throws URISyntaxException {
        String path = resolved.getRawPath();
        if (path == null || !path.startsWith("/..")) {
            return resolved;
        }
        String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
        return new URI(resolved.getScheme() + "://" + resolved.getRawAuthority()
                + path.replaceFirst("^(/\\.\\.(?=/|$))+", "") + query);
    }

    private static String withSlashes(String text) {
        int query = text.indexOf('?');
        int end = query < 0 ? text.length() : query;
        String path = text.substring(0, end).replace('\\', '/');
        Matcher site = SITE.matcher(path);
        int start = site.lookingAt() ? site.end() : 0;
        return path.substring(0, start) + withoutBrackets(path.substring(start) + text.substring(end));
    }

    /** Brackets stand only around the numbers of a host. */
    private static String withoutBrackets(String text) {
        return text.replace("[", "%5B").replace("]", "%5D");
    }

    /** Fields come as ISO 8859-1; servers that write other letters mean UTF-8. */
    private static String asWritten(String field) {
        if (field.chars().anyMatch(unit -> unit > 0xff)) {
            return field;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(field.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return field;
        }
    }
}
