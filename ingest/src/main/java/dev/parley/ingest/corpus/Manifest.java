package dev.parley.ingest.corpus;

import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code manifest.yaml} says of the corpus in its folder.
 *
 * @param name of the corpus; empty = its folder's
 */
record Manifest(Optional<String> name, List<Item> files) {
    static final String FILE = "manifest.yaml";

    private static final Set<String> FIELDS = Set.of("name", "collected", "outlets", "files");
    private static final Set<String> OUTLET_FIELDS = Set.of("id", "name", "side", "based", "owner", "wire");
    private static final Set<String> FILE_FIELDS =
            Set.of("file", "source", "url", "title", "language", "byline", "wire", "published", "fetchedAt", "rights");
    private static final Set<String> PUBLISHED_FIELDS = Set.of("value", "precision", "provenance", "why");

    /** One of its files. */
    sealed interface Item {
        int line();

        /** A file and what is known of it. */
        record Described(int line, String file, Listing listing) implements Item {}

        /** An item that cannot be understood. */
        record Wrong(int line, String reason) implements Item {}
    }

    Manifest {
        files = List.copyOf(files);
    }

    /** Takes a document apart. Throws {@link YamlException} where no file of it could be read. */
    static Manifest of(Yaml document) {
        Fields root = Fields.of(document, "the manifest");
        root.requireOnly(FIELDS);
        Map<String, Outlet> outlets = new HashMap<>();
        for (Yaml part : root.items("outlets")) {
            Outlet outlet = outlet(Fields.of(part, "an outlet"));
            if (outlets.put(outlet.source().value(), outlet) != null) {
                throw new YamlException(part.line(), "outlet '" + outlet.source() + "' is there twice", null);
            }
        }
        Instant collected = root.parsed("collected", Manifest::earliest).orElse(Instant.EPOCH);
        List<Item> files = new ArrayList<>();
        for (Yaml part : root.items("files")) {
            files.add(item(part, collected, outlets));
        }
        return new Manifest(root.text("name"), files);
    }

    private static Outlet outlet(Fields outlet) {
        outlet.requireOnly(OUTLET_FIELDS);
        return new Outlet(
                new SourceId(outlet.requiredText("id")),
                outlet.text("name").orElse(null),
                outlet.text("side").orElse(null),
                outlet.text("based").orElse(null),
                outlet.text("owner").orElse(null),
                outlet.text("wire").orElse(null));
    }

    private static Item item(Yaml part, Instant collected, Map<String, Outlet> outlets) {
        try {
            Fields file = Fields.of(part, "a file");
            file.requireOnly(FILE_FIELDS);
            Listing listing = new Listing(
                    file.text("source").orElse(null),
                    file.text("url").orElse(null),
                    file.text("title").orElse(null),
                    file.text("language")
                            .map(tag -> tag.toLowerCase(Locale.ROOT))
                            .orElse(null),
                    file.text("byline").orElse(null),
                    file.text("wire").orElse(null),
                    file.fields("published").map(Manifest::published).orElse(new Published.Unknown(List.of())),
                    file.parsed("fetchedAt", Manifest::instant).orElse(null),
                    file.parsed("rights", text -> named(Rights.class, text)).orElse(Rights.EXCERPT),
                    collected,
                    outlets);
            return new Item.Described(part.line(), file.requiredText("file"), listing);
        } catch (YamlException e) {
            return new Item.Wrong(e.line(), e.what());
        }
    }

    private static Published published(Fields published) {
        published.requireOnly(PUBLISHED_FIELDS);
        Provenance provenance = published
                .parsed("provenance", text -> named(Provenance.class, text))
                .orElse(Provenance.MANIFEST);
        Published value =
                published.parsed("value", text -> date(text, provenance)).orElse(new Published.Unknown(List.of()));
        String precision = precision(value);
        String claimed = published.text("precision").orElse(precision);
        if (!claimed.equals(precision)) {
            throw new YamlException(
                    published.line(),
                    "'precision' is " + claimed + ", but the value is of precision " + precision,
                    null);
        }
        return value;
    }

    private static String precision(Published published) {
        return switch (published) {
            case Published.At at -> "instant";
            case Published.On on -> "day";
            case Published.In in -> "month";
            case Published.Unknown unknown -> "unknown";
        };
    }

    private static Published date(String text, Provenance provenance) {
        return WrittenDate.read(text, provenance)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no ISO 8601 instant, day or month"));
    }

    private static Instant earliest(String text) {
        return date(text, Provenance.MANIFEST).earliest(ZoneOffset.UTC);
    }

    private static Instant instant(String text) {
        return WrittenDate.instant(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no ISO 8601 instant with its zone"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of "
                        + Arrays.toString(type.getEnumConstants())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }
}
