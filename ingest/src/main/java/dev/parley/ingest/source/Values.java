package dev.parley.ingest.source;

import dev.parley.events.source.Source;
import java.net.IDN;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;

/** What the fields of a source may hold. Each reads one text, or says in {@link IllegalArgumentException} why not. */
final class Values {
    private static final int LONGEST_ID = 100;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Pattern FOREIGN_HOST =
            Pattern.compile("(?is)(https?://)([^/?#:@\\[]*[^\\x00-\\x7F][^/?#:@\\[]*)(.*)");

    private Values() {}

    static String id(String text) {
        if (text.length() > LONGEST_ID || text.chars().anyMatch(unit -> unit <= ' ' || unit == 0x7f)) {
            throw new IllegalArgumentException(
                    "'" + text + "' holds a space or is longer than " + LONGEST_ID + " characters");
        }
        return text;
    }

    /** An absolute address of the web, its host in the ASCII form (RFC 3490). */
    static String address(String text) {
        URI uri = web(text, Set.of("http", "https"));
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("names a user: no password belongs in this file");
        }
        return uri.toString();
    }

    static String proxy(String text) {
        URI uri = web(text, Set.of("http"));
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("names a user: no password belongs in this file");
        }
        if (uri.getPort() < 0) {
            throw new IllegalArgumentException("'" + text + "' names no port");
        }
        return uri.toString();
    }

    private static URI web(String text, Set<String> schemes) {
        Matcher parts = FOREIGN_HOST.matcher(text);
        URI uri = URI.create(parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!schemes.contains(scheme) || uri.getHost() == null) {
            throw new IllegalArgumentException("'" + text + "' is not an absolute "
                    + String.join(" or ", schemes.stream().sorted().toList()) + " address");
        }
        return uri;
    }

    static String language(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (locale.getLanguage().matches("[a-z]{2,3}")) {
                return locale.toLanguageTag().toLowerCase(Locale.ROOT);
            }
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(noLanguage(text), e);
        }
        throw new IllegalArgumentException(noLanguage(text));
    }

    private static String noLanguage(String text) {
        return "'" + text + "' is no language such as en, ru or ka";
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time zone such as Asia/Tbilisi", e);
        }
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        };
    }

    static Duration interval(String text, Duration shortest) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time such as 90s, 15m, 6h or 1d");
        }
        long amount = Long.parseLong(span.group(1));
        Duration interval = switch (span.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
        if (interval.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("'" + text + "' is under " + span(shortest));
        }
        return interval;
    }

    /** A duration as the file writes it: {@code 90s}, {@code 15m}, {@code 6h}, {@code 1d}. */
    static String span(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    static String reason(String text) {
        if (text.length() < Source.SHORTEST_REASON) {
            throw new IllegalArgumentException("'" + text + "' is no reason of at least " + Source.SHORTEST_REASON
                    + " characters why robots.txt is not obeyed");
        }
        return text;
    }

    static String selector(String text) {
        try {
            QueryParser.parse(text);
            return text;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + text + "' is no CSS selector: " + e.getMessage(), e);
        }
    }

    static <E extends Enum<E>> E named(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
