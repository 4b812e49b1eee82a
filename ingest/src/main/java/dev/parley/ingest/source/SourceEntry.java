package dev.parley.ingest.source;

import dev.parley.events.article.Rights;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One entry of {@code sources.yaml}: every field is looked at, so that all slips are told at once. */
final class SourceEntry {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "url",
            "kind",
            "linkSelector",
            "dateSelector",
            "selectors",
            "language",
            "side",
            "based",
            "owner",
            "wire",
            "rights",
            "zone",
            "enabled",
            "interval",
            "robotsOverride",
            "proxy",
            "pages",
            "status",
            "attributes");
    private static final Set<String> SELECTORS = Set.of("title", "text", "byline", "published", "remove");
    private static final int MOST_ATTRIBUTES = 100;

    private final Fields fields;
    private final Duration shortest;
    private final List<YamlException> slips;

    private SourceEntry(Fields fields, Duration shortest, List<YamlException> slips) {
        this.fields = fields;
        this.shortest = shortest;
        this.slips = slips;
    }

    /** The source; empty when there is a slip, and every one is added to {@code slips}. */
    static Optional<Source> read(Yaml part, Duration shortest, List<YamlException> slips) {
        List<YamlException> own = new ArrayList<>();
        Optional<Source> source = Optional.empty();
        try {
            source = new SourceEntry(Fields.of(part, "a source"), shortest, own).source();
        } catch (YamlException e) {
            own.add(e);
        }
        slips.addAll(own);
        return own.isEmpty() ? source : Optional.empty();
    }

    private Optional<Source> source() {
        slips.addAll(fields.unknown(FIELDS));
        Source.Kind kind = parsed("kind", text -> Values.named(Source.Kind.class, text), Source.Kind.FEED);
        boolean isEnabled = parsed("enabled", Values::truth, false);
        String linkSelector = maybe("linkSelector", Values::selector);
        String dateSelector = maybe("dateSelector", Values::selector);
        requireFit(kind, isEnabled, linkSelector, dateSelector);
        String id = required("id", Values::id);
        String url = required("url", Values::address);
        String name = maybe("name", Function.identity());
        PageSelectors selectors = taken(this::selectors).orElse(null);
        String language = maybe("language", Values::language);
        Rights rights = parsed("rights", text -> Values.named(Rights.class, text), Rights.EXCERPT);
        var zone = maybe("zone", Values::zone);
        Duration interval = maybe("interval", text -> Values.interval(text, shortest));
        String robotsOverride = maybe("robotsOverride", Values::reason);
        String proxy = maybe("proxy", Values::proxy);
        Boolean pages = maybe("pages", Values::truth);
        Status status = parsed("status", text -> Values.named(Status.class, text), Status.UNVERIFIED);
        Map<String, String> attributes = taken(this::attributes).orElse(Map.of());
        String side = maybe("side", Function.identity());
        String based = maybe("based", Function.identity());
        String owner = maybe("owner", Function.identity());
        String wire = maybe("wire", Function.identity());
        if (!slips.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                new SourceId(id),
                name == null ? id : name,
                url,
                kind,
                linkSelector,
                dateSelector,
                selectors,
                language,
                side,
                based,
                owner,
                wire,
                rights,
                zone,
                isEnabled,
                interval,
                robotsOverride,
                proxy,
                pages,
                status,
                attributes));
    }

    private void requireFit(
            Source.Kind kind, boolean isEnabled, @Nullable String linkSelector, @Nullable String dateSelector) {
        boolean isList = kind == Source.Kind.LIST;
        boolean isMissing = isList
                && linkSelector == null
                && slips.stream().noneMatch(slip -> slip.what().startsWith("'linkSelector'"));
        if (isMissing || (!isList && linkSelector != null)) {
            slip("linkSelector", "a source of kind list has one, and no other has");
        }
        if (!isList && dateSelector != null) {
            slip("dateSelector", "only a source of kind list has one");
        }
        if (kind == Source.Kind.HOME && isEnabled) {
            slip("enabled", "a home page is never fetched by itself: its feeds are still to be found");
        }
    }

    private Optional<PageSelectors> selectors() {
        return fields.fields("selectors").map(part -> {
            slips.addAll(part.unknown(SELECTORS));
            return new PageSelectors(
                    selector(part, "title"),
                    selector(part, "text"),
                    selector(part, "byline"),
                    selector(part, "published"),
                    selector(part, "remove"));
        });
    }

    private @Nullable String selector(Fields part, String name) {
        return taken(() -> part.parsed(name, Values::selector)).orElse(null);
    }

    private Optional<Map<String, String>> attributes() {
        return fields.fields("attributes").map(part -> {
            Map<String, String> attributes = new TreeMap<>();
            for (String name : part.values().keySet()) {
                taken(() -> part.text(name)).ifPresent(value -> attributes.put(name, value));
            }
            if (attributes.size() > MOST_ATTRIBUTES) {
                throw new YamlException(part.line(), "'attributes' are more than " + MOST_ATTRIBUTES, null);
            }
            return attributes;
        });
    }

    private void slip(String name, String what) {
        slips.add(new YamlException(fields.lineOf(name), "'" + name + "': " + what, null));
    }

    private String required(String name, Function<String, String> maker) {
        return taken(() -> {
                    fields.requiredText(name);
                    return fields.parsed(name, maker);
                })
                .orElse("");
    }

    private <T> T parsed(String name, Function<String, T> maker, T otherwise) {
        return taken(() -> fields.parsed(name, maker)).orElse(otherwise);
    }

    private <T> @Nullable T maybe(String name, Function<String, T> maker) {
        return taken(() -> fields.parsed(name, maker)).orElse(null);
    }

    private <T> Optional<T> taken(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (YamlException e) {
            slips.add(e);
            return Optional.empty();
        }
    }
}
