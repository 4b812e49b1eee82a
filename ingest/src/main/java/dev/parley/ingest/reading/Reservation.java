package dev.parley.ingest.reading;

import dev.parley.events.article.Rights;
import dev.parley.outside.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a site reserves for itself, by {@code X-Robots-Tag} and robots meta elements ({@code noarchive}, {@code nosnippet},
 * {@code noai}, {@code noimageai}) and by the TDM Reservation Protocol ({@code tdm-reservation: 1}). Then no more than a
 * link leaves Parley. It only ever lowers what the editors of a source allow.
 */
final class Reservation {
    private static final Set<String> RESERVED = Set.of("noarchive", "nosnippet", "noai", "noimageai");
    private static final List<String> NAMES = List.of("robots", "parley");
    private static final String TDM = "tdm-reservation";
    private static final int HEAD = 512 * 1024;

    private Reservation() {}

    /** The rights that are left by the headers of an answer. */
    static Rights lowered(Rights rights, Headers headers) {
        boolean isReserved = headers.all(TDM).stream().anyMatch(Reservation::isOne)
                || headers.all("x-robots-tag").stream().anyMatch(Reservation::isReservedForAll);
        return isReserved ? Rights.LINK : rights;
    }

    /** The rights that are left by the headers and the head of a page. */
    static Rights lowered(Rights rights, Headers headers, byte[] page) {
        return isReserved(page) ? Rights.LINK : lowered(rights, headers);
    }

    private static boolean isReserved(byte[] page) {
        // Names and values looked for are ASCII, in whatever encoding the rest is
        String markup = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        String lower = markup.toLowerCase(Locale.ROOT);
        if (RESERVED.stream().noneMatch(lower::contains) && !lower.contains(TDM)) {
            return false;
        }
        int body = lower.indexOf("<body");
        Document head = Jsoup.parse(body < 0 ? markup : markup.substring(0, body));
        return head.select("meta[name][content]").stream().anyMatch(Reservation::isReserved);
    }

    private static boolean isReserved(Element meta) {
        String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
        String content = meta.attr("content");
        return name.equals(TDM)
                ? isOne(content)
                : NAMES.contains(name) && directives(content).anyMatch(RESERVED::contains);
    }

    private static boolean isOne(String value) {
        return value.strip().equals("1");
    }

    /** A value may be for one robot alone, whose name stands before it: {@code otherbot: noarchive}. */
    private static boolean isReservedForAll(String value) {
        int colon = value.indexOf(':');
        String name = colon < 0 ? "" : value.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        boolean isNamed = !name.isEmpty()
                && name.matches("[a-z0-9_-]+")
                && !name.startsWith("max-")
                && !name.equals("unavailable_after");
        String directives = isNamed ? value.substring(colon + 1) : value;
        return (!isNamed || NAMES.contains(name)) && directives(directives).anyMatch(RESERVED::contains);
    }

    private static Stream<String> directives(String value) {
        return Arrays.stream(value.toLowerCase(Locale.ROOT).split("[,;\\s]+"));
    }
}
