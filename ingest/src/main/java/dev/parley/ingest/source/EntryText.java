package dev.parley.ingest.source;

import dev.parley.events.article.Rights;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A source as the lines of its entry in {@code sources.yaml}, not indented; what is as it would be anyway is left out. */
public final class EntryText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}/.][\\p{L}\\p{M}\\p{Nd} _./()+=~;?!–—-]*");
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("https?://[\\p{L}\\p{Nd}_./+=~;?&%:-]*[\\p{L}\\p{Nd}_/=~-]");
    private static final Pattern OTHER_THAN_TEXT =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|[-+.]?\\d[\\d_.,:eExXoO+-]*|\\d{4}-\\d\\d.*");

    private EntryText() {}

    public static List<String> of(Source source) {
        List<String> lines = new ArrayList<>();
        text(lines, "id", source.id().value());
        text(lines, "name", source.name().equals(source.id().value()) ? null : source.name());
        text(lines, "url", source.url());
        word(lines, "kind", source.kind());
        text(lines, "linkSelector", source.linkSelector());
        text(lines, "dateSelector", source.dateSelector());
        mapping(lines, "selectors", source.selectors() == null ? Map.of() : selectors(source.selectors()));
        text(lines, "language", source.language());
        text(lines, "side", source.side());
        text(lines, "based", source.based());
        text(lines, "owner", source.owner());
        text(lines, "wire", source.wire());
        word(lines, "rights", source.rights() == Rights.EXCERPT ? null : source.rights());
        text(lines, "zone", source.zone() == null ? null : source.zone().getId());
        word(lines, "enabled", source.enabled());
        word(lines, "interval", source.interval() == null ? null : Values.span(source.interval()));
        text(lines, "robotsOverride", source.robotsOverride());
        text(lines, "proxy", source.proxy());
        word(lines, "pages", source.pages());
        word(lines, "status", source.status());
        mapping(lines, "attributes", source.attributes());
        return List.copyOf(lines);
    }

    /** A text as a scalar that is read as that text: plain where it can be, else in double quotes. */
    static String scalar(String text) {
        boolean isPlain = PLAIN_ADDRESS.matcher(text).matches()
                || (PLAIN.matcher(text).matches()
                        && !OTHER_THAN_TEXT.matcher(text).matches()
                        && !text.endsWith(" "));
        return isPlain ? text : quoted(text);
    }

    /** A text in double quotes (YAML 1.1 §5.7), which is read alike everywhere. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
            } else if (Character.isISOControl(point) || isUnprintable(point)) {
                quoted.append(point > 0xffff ? "\\U%08X".formatted(point) : "\\u%04X".formatted(point));
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isUnprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> point > 0xffff;
        };
    }

    private static Map<String, String> selectors(PageSelectors selectors) {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "title", selectors.title());
        put(given, "text", selectors.text());
        put(given, "byline", selectors.byline());
        put(given, "published", selectors.published());
        put(given, "remove", selectors.remove());
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static void text(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + scalar(value));
        }
    }

    private static void word(List<String> lines, String name, @Nullable Object value) {
        if (value != null) {
            lines.add(name + ": " + value.toString().toLowerCase(Locale.ROOT));
        }
    }

    private static void mapping(List<String> lines, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ":");
            values.forEach((key, value) -> lines.add("  " + scalar(key) + ": " + scalar(value)));
        }
    }
}
