package dev.parley.ingest.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the header of a case expects of one field: {@code not bozo and entries[0]['title'] == 'Example'}. Only such are
 * read, one field held against one literal.
 *
 * @param isFeed true = of the feed, false = of its first entry
 * @param key the last of the keys
 * @param literal a string, or the first six parts of a time in UTC
 */
record Expectation(boolean isFeed, Field field, String key, String literal) {
    private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(.*?)\\s*\\n");
    private static final Pattern SIMPLE =
            Pattern.compile("(?:not bozo and |bozo and )?(feed|entries\\[0\\])((?:\\[(?:'\\w+'|\\d+)\\]|\\.\\w+)+) == "
                    + "u?('(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\))\\s*");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))", Pattern.CASE_INSENSITIVE);

    /** The fields that are measured. */
    enum Field {
        TITLE,
        LINK,
        ID,
        SUMMARY,
        CONTENT,
        AUTHOR,
        DATE;

        /** The field that keys mean; empty = none of these. */
        static Optional<Field> of(String path) {
            return switch (path) {
                case "title", "title_detail.value" -> Optional.of(TITLE);
                case "link" -> Optional.of(LINK);
                case "id", "guid" -> Optional.of(ID);
                case "summary", "description", "subtitle", "tagline", "summary_detail.value", "tagline_detail.value" ->
                    Optional.of(SUMMARY);
                case "content.0.value" -> Optional.of(CONTENT);
                case "author", "author_detail.name", "author_detail.email", "author_detail.url" -> Optional.of(AUTHOR);
                case "updated", "published", "updated_parsed", "published_parsed" -> Optional.of(DATE);
                default -> Optional.empty();
            };
        }
    }

    static Optional<Expectation> in(String text) {
        Matcher line = EXPECT.matcher(text);
        Matcher simple = SIMPLE.matcher(line.find() ? line.group(1) : "");
        if (!simple.matches()) {
            return Optional.empty();
        }
        String path = simple.group(2).replaceAll("[\\[\\]'.]+", ".").replaceAll("^\\.|\\.$", "");
        String literal = simple.group(3);
        String value = literal.startsWith("(") ? literal : unescaped(literal.substring(1, literal.length() - 1));
        return Field.of(path)
                .map(field -> new Expectation(
                        simple.group(1).equals("feed"), field, path.substring(path.lastIndexOf('.') + 1), value));
    }

    /** True when the value says the same, however markup and dates are written. */
    boolean isMetBy(String value) {
        return switch (field) {
            case TITLE, SUMMARY, CONTENT ->
                value.equals(literal) || normal(value).equals(normal(literal));
            case LINK, ID, AUTHOR -> value.equals(literal);
            case DATE -> Instant.parse(value).equals(instant());
        };
    }

    private Instant instant() {
        if (literal.startsWith("(")) {
            int[] parts = Arrays.stream(literal.replaceAll("[() ]", "").split(","))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return OffsetDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], 0, ZoneOffset.UTC)
                    .toInstant();
        }
        return Instant.from(
                (literal.contains(",") ? DateTimeFormatter.RFC_1123_DATE_TIME : DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        .parse(literal));
    }

    /** Markup in one form: attributes in order, entities and empty elements written in one way. */
    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
            attributes.sort(Comparator.comparing(Attribute::getKey));
            element.clearAttributes();
            attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        }
        return document.body().html().strip();
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal).replaceAll(escape -> {
            String hex = escape.group(1) == null ? escape.group(2) : escape.group(1);
            String plain = hex == null ? named(escape.group(3)) : Character.toString(Integer.parseInt(hex, 16));
            return Matcher.quoteReplacement(plain);
        });
    }

    private static String named(String escape) {
        return switch (escape) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            default -> escape;
        };
    }
}
