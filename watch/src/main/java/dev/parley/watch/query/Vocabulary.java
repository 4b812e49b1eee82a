package dev.parley.watch.query;

import dev.parley.events.source.Source;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.Nearest;
import dev.parley.watch.lexicon.Watchlist;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a query may name: that which an article can meet. */
public final class Vocabulary {
    private static final Vocabulary ANYTHING = new Vocabulary(Map.of(), Map.of(), List.of("en"));
    private static final int FEW = 8;

    private final Map<String, NavigableSet<String>> known;
    private final Map<String, String> pointless;
    private final List<String> languages;

    Vocabulary(Map<String, NavigableSet<String>> known, Map<String, String> pointless, List<String> languages) {
        this.known = known;
        this.pointless = pointless;
        this.languages = languages;
    }

    /** Of one who knows nothing, and therefore refuses nothing. */
    static Vocabulary anything() {
        return ANYTHING;
    }

    /** The formats, officials, issues, sides and posts of a lexicon. */
    public static Vocabulary of(Lexicon lexicon) {
        return of(Watchlist.of(lexicon));
    }

    /** The formats, officials, issues, sides and posts that are watched. */
    public static Vocabulary of(Watchlist watchlist) {
        return Entries.of(watchlist);
    }

    /** The same, and no other sources and places than those of these. */
    public Vocabulary with(Collection<Source> sources) {
        Map<String, NavigableSet<String>> all = new HashMap<>(known);
        all.put("source", new TreeSet<>());
        all.put("source.based", new TreeSet<>(String.CASE_INSENSITIVE_ORDER));
        all.put("source.side", new TreeSet<>(known.getOrDefault("source.side", new TreeSet<>())));
        for (Source source : sources) {
            all.get("source").add(source.id().value());
            if (source.based() != null) {
                all.get("source.based").add(source.based());
            }
            if (source.side() != null) {
                all.get("source.side").add(source.side());
            }
        }
        return new Vocabulary(all, pointless, languages);
    }

    /** What is wrong with a value of a field; null = nothing. */
    @Nullable
    Objection objection(String field, String value) {
        NavigableSet<String> names = known.get(field);
        if (names == null || names.contains(value)) {
            return null;
        }
        String why = pointless.get(field + ":" + value);
        if (why != null) {
            return new Objection(Shown.quoted(value) + " can be met by no article: " + why, null);
        }
        return new Objection(Shown.quoted(value) + " is " + none(field), suggestion(field, value));
    }

    private static String none(String field) {
        return switch (field) {
            case "format" -> "no format of the lexicon";
            case "official", "said-by" -> "no official of the lexicon";
            case "issue" -> "no issue of the lexicon";
            case "side", "source.side" -> "no side of the lexicon";
            case "post" -> "no post of the lexicon";
            case "source" -> "no source";
            default -> "no place where a source is based";
        };
    }

    private @Nullable String suggestion(String field, String value) {
        String near = nearest(field, value);
        if (near != null) {
            return "did you mean " + field + ":" + near + "?";
        }
        for (String other : List.of("format", "official", "issue", "side", "post")) {
            if (known.getOrDefault(other, new TreeSet<>()).contains(value)) {
                return "did you mean " + other + ":" + value + "?";
            }
        }
        NavigableSet<String> names = known.getOrDefault(field, new TreeSet<>());
        return names.isEmpty() || names.size() > FEW ? null : "there are " + String.join(", ", names);
    }

    /** The known value that one was most likely meant to be; null = none is near. */
    @Nullable
    String nearest(String field, String value) {
        NavigableSet<String> names = known.get(field);
        if (names == null) {
            return null;
        }
        String asId = field.equals("source.based") ? value : Slugs.of(value);
        if (names.contains(asId)) {
            return asId;
        }
        for (String name : names) {
            if (!asId.isEmpty() && ("-" + name + "-").contains("-" + asId + "-")) {
                return name;
            }
        }
        return Nearest.of(asId, names).orElseGet(() -> ofMostWords(asId, names));
    }

    /** The name that has most words of another, among those of as many the one that begins alike; null = none has any. */
    private static @Nullable String ofMostWords(String asId, NavigableSet<String> names) {
        List<String> words = List.of(asId.split("-", -1));
        String best = null;
        int most = 0;
        for (String name : names) {
            int shared = 0;
            for (String word : name.split("-", -1)) {
                shared += word.length() > 2 && words.contains(word) ? 2 : 0;
            }
            shared += shared > 0 && name.startsWith(words.getFirst() + "-") ? 1 : 0;
            if (shared > most) {
                most = shared;
                best = name;
            }
        }
        return best;
    }

    boolean hasLanguage(String code) {
        return known.isEmpty() || code.length() > 2 || Languages.ISO.contains(code);
    }

    /** Some languages, for a suggestion. */
    String languages() {
        return String.join(", ", languages);
    }

    /**
     * What is wrong with a value.
     *
     * @param suggestion null = there is none
     */
    record Objection(String why, @Nullable String suggestion) {}
}
