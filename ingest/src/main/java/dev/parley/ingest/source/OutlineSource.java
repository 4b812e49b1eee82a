package dev.parley.ingest.source;

import dev.parley.events.article.Rights;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.tag.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The source that one outline of an OPML document describes. */
final class OutlineSource {
    private static final int MOST_ATTRIBUTES = 90;
    private static final int LONGEST_NAME = 200;
    private static final Set<String> READ = Set.of("title", "xmlurl");

    private final Outline outline;
    private final @Nullable String prefix;

    OutlineSource(Outline outline) {
        this.outline = outline;
        this.prefix = outline.attributes().entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("xmlns:") && entry.getValue().equals(OpmlTerms.NAMESPACE))
                .map(entry -> entry.getKey().substring("xmlns:".length()))
                .findFirst()
                .orElse(null);
    }

    /** Where it leads; empty when that is no source. Throws {@link IllegalArgumentException} when it is no address. */
    Optional<String> url() {
        return outline.attribute("xmlUrl")
                .or(() -> kind().flatMap(kind -> outline.attribute("url")))
                .map(OutlineSource::ofTheWeb)
                .map(Values::address);
    }

    /** Feeds are often linked as {@code feed://host/} or {@code feed:https://host/}. */
    private static String ofTheWeb(String address) {
        return address.replaceFirst("^(?i)feed:(//)?(https?:)", "$2").replaceFirst("^(?i)feed:", "http:");
    }

    private Optional<Source.Kind> kind() {
        return Optional.ofNullable(own("kind", text -> Values.named(Source.Kind.class, text)));
    }

    /** What people call it. */
    String name() {
        String name = outline.attribute("title")
                .or(() -> outline.attribute("text"))
                .or(() -> outline.attribute("xmlUrl"))
                .or(() -> outline.attribute("url"))
                .orElse("")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }

    Source source(String url, FreeId ids) {
        Source.Kind kind = kind().orElse(Source.Kind.FEED);
        boolean isList = kind == Source.Kind.LIST;
        String language = outline.attribute("language")
                .flatMap(text -> valid(text, Values::language))
                .orElse(null);
        String name = name();
        String id = own("id", Values::id);
        return new Source(
                id == null ? ids.of(name, url) : ids.of(id),
                name,
                url,
                kind,
                isList ? own("linkSelector", Values::selector) : null,
                isList ? own("dateSelector", Values::selector) : null,
                selectors(),
                language,
                own("side", Function.identity()),
                own("based", Function.identity()),
                own("owner", Function.identity()),
                own("wire", Function.identity()),
                Rights.EXCERPT,
                own("zone", Values::zone),
                false,
                null,
                null,
                null,
                null,
                Status.UNVERIFIED,
                attributes(name, language));
    }

    private @Nullable PageSelectors selectors() {
        PageSelectors selectors = new PageSelectors(
                own("titleSelector", Values::selector),
                own("textSelector", Values::selector),
                own("bylineSelector", Values::selector),
                own("publishedSelector", Values::selector),
                own("removeSelector", Values::selector));
        return selectors.equals(new PageSelectors(null, null, null, null, null)) ? null : selectors;
    }

    private Map<String, String> attributes(String name, @Nullable String language) {
        Map<String, String> kept = new TreeMap<>();
        outline.attributes().forEach((key, value) -> {
            String lower = key.toLowerCase(Locale.ROOT);
            boolean isRead = READ.contains(lower)
                    || (lower.equals("url") && prefix != null)
                    || (lower.equals("text") && value.strip().equals(name))
                    || (lower.equals("type")
                            && value.equalsIgnoreCase(
                                    prefix != null && kind().orElse(Source.Kind.FEED) != Source.Kind.FEED
                                            ? "link"
                                            : "rss"))
                    || (lower.equals("language")
                            && value.strip().toLowerCase(Locale.ROOT).equals(language));
            boolean isOwn = prefix != null && (key.startsWith(prefix + ":") || key.equals("xmlns:" + prefix));
            if (!isRead && !isOwn) {
                put(kept, key, value);
            }
        });
        List<String> names = new ArrayList<>();
        for (Map<String, String> folder : outline.folders()) {
            Optional<String> title = Outline.attribute(folder, "text").or(() -> Outline.attribute(folder, "title"));
            if (title.isPresent()) {
                names.add(title.get());
                folder.forEach((key, value) -> {
                    boolean isName = key.equalsIgnoreCase("text")
                            || (key.equalsIgnoreCase("title") && value.strip().equals(title.get()));
                    if (!isName) {
                        put(kept, OpmlTerms.ofFolder(names.size(), key), value);
                    }
                });
            }
        }
        if (!names.isEmpty()) {
            put(kept, OpmlTerms.FOLDER, OpmlTerms.path(names));
        }
        return kept;
    }

    private static void put(Map<String, String> kept, String key, String value) {
        if (kept.size() < MOST_ATTRIBUTES || key.equals(OpmlTerms.FOLDER)) {
            kept.put(key, value.strip());
        }
    }

    /** A field of ours; null where it is not there or holds what it must not. */
    private <T> @Nullable T own(String name, Function<String, T> maker) {
        return prefix == null
                ? null
                : outline.attribute(prefix + ":" + name)
                        .flatMap(text -> valid(text, maker))
                        .orElse(null);
    }

    private static <T> Optional<T> valid(String text, Function<String, T> maker) {
        try {
            return Optional.of(maker.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
