package dev.parley.ingest.page;

import dev.parley.ingest.yaml.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who is credited for an article: the people in its byline, and the agency it was taken from. */
final class Credits {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TAIL =
            Pattern.compile("\\s*(?:[|•·–—]|\\s\\S*@|\\s-(?:\\s|$)|\\bon\\b|,?\\s\\p{L}+ \\d{1,2}\\b|\\d).*$");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)^(?:https?:|www\\.|/|@)|\\S+@\\S+|\\.(?:com|org|net|ru|ge)$");
    private static final int LONGEST = 150;
    private static final int HEAD = 200;
    private static final int TAIL_LENGTH = 150;

    private final Pattern by;
    private final Map<String, Pattern> wires = new LinkedHashMap<>();
    private final Map<String, Pattern> names = new LinkedHashMap<>();

    private Credits(Fields fields) {
        by = Pattern.compile(
                "^(?:" + alternatives(Resource.words(fields, "by")) + ")(?:\\s*[:：]\\s*|\\s+)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Fields agencies = fields.fields("wires").orElseThrow();
        for (String id : agencies.values().keySet()) {
            String any = "(?:" + alternatives(Resource.words(agencies, id)) + ")";
            names.put(id, Pattern.compile("(?<![\\p{L}\\d-])" + any + "(?![\\p{L}\\d-])"));
            wires.put(
                    id,
                    Pattern.compile(
                            "[(/\\[]\\s*" + any + "\\s*[)/\\]]|[–—-]\\s*" + any + "\\s*[.–—-]|" + any + "\\s[–—]\\s"));
        }
    }

    static Credits shipped() {
        return new Credits(Resource.fields("credits.yaml"));
    }

    private static String alternatives(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** A byline without the word for "by", without dates and posts; empty when it is none. */
    Optional<String> byline(String written) {
        String line = SPACE.matcher(written.length() > LONGEST * 2 ? written.substring(0, LONGEST * 2) : written)
                .replaceAll(" ")
                .strip();
        String named = by.matcher(line).replaceFirst("").strip();
        String name = TAIL.matcher(named).replaceFirst("").strip().replaceAll("[,;:]+$", "");
        boolean isNone = name.length() < 2
                || name.length() > LONGEST
                || ADDRESS.matcher(name).find()
                || name.toLowerCase(Locale.ROOT).equals("admin");
        return isNone ? Optional.empty() : Optional.of(name);
    }

    /** Whether a line begins with the word for "by". */
    boolean isByline(String line) {
        return by.matcher(line).find();
    }

    /** The agency named in the byline, or credited where the text begins or ends. */
    Optional<String> wire(String byline, String text) {
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        String tail = text.substring(Math.max(0, text.length() - TAIL_LENGTH));
        for (Map.Entry<String, Pattern> wire : wires.entrySet()) {
            Pattern name = names.get(wire.getKey());
            if ((name != null && name.matcher(byline).find())
                    || wire.getValue().matcher(head).find()
                    || wire.getValue().matcher(tail).find()) {
                return Optional.of(wire.getKey());
            }
        }
        return Optional.empty();
    }
}
