package dev.parley.ingest.source;

import dev.parley.events.article.Rights;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code sources.yaml}. */
public final class Sources {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "url",
            "kind",
            "linkSelector",
            "language",
            "side",
            "based",
            "owner",
            "wire",
            "rights",
            "zone",
            "enabled",
            "interval",
            "status");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(1);

    private Sources() {}

    /** The sources of a file, in its order. Throws {@link SourcesException} with every slip when there is one. */
    public static List<Source> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SourcesException(List.of("there is no file '" + file + "'"));
        }
        List<String> slips = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        try {
            Fields root = Fields.of(Yaml.read(file), "the file of sources");
            root.requireOnly(Set.of("sources"));
            Set<SourceId> seen = new HashSet<>();
            for (Yaml part : root.items("sources")) {
                try {
                    Source source = source(Fields.of(part, "a source"));
                    if (!seen.add(source.id())) {
                        throw new YamlException(part.line(), "'id': " + source.id() + " is there twice", null);
                    }
                    sources.add(source);
                } catch (YamlException e) {
                    slips.add(e.in(file));
                }
            }
        } catch (YamlException e) {
            slips.add(e.in(file));
        }
        if (!slips.isEmpty()) {
            throw new SourcesException(slips);
        }
        return List.copyOf(sources);
    }

    private static Source source(Fields fields) {
        fields.requireOnly(FIELDS);
        Source.Kind kind =
                fields.parsed("kind", text -> named(Source.Kind.class, text)).orElse(Source.Kind.FEED);
        String selector = fields.text("linkSelector").orElse(null);
        if ((kind == Source.Kind.LIST) != (selector != null)) {
            throw new YamlException(
                    fields.line(), "'linkSelector': a source of kind list has one, and no other has", null);
        }
        String id = fields.requiredText("id");
        String address = fields.requiredText("url");
        return new Source(
                new SourceId(id),
                fields.text("name").orElse(id),
                fields.parsed("url", Sources::address).orElse(address),
                kind,
                selector,
                null,
                null,
                fields.text("language").map(tag -> tag.toLowerCase(Locale.ROOT)).orElse(null),
                fields.text("side").orElse(null),
                fields.text("based").orElse(null),
                fields.text("owner").orElse(null),
                fields.text("wire").orElse(null),
                fields.parsed("rights", text -> named(Rights.class, text)).orElse(Rights.EXCERPT),
                fields.parsed("zone", Sources::zone).orElse(null),
                fields.parsed("enabled", Sources::truth).orElse(false),
                fields.parsed("interval", Sources::interval).orElse(null),
                null,
                null,
                null,
                fields.parsed("status", text -> named(Status.class, text)).orElse(Status.UNVERIFIED),
                Map.of());
    }

    private static String address(String text) {
        URI uri = URI.create(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new IllegalArgumentException("'" + text + "' is not an absolute http or https address");
        }
        return text;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time zone such as Asia/Tbilisi", e);
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        };
    }

    private static Duration interval(String text) {
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
        if (interval.compareTo(SHORTEST_INTERVAL) < 0) {
            throw new IllegalArgumentException("'" + text + "' is under a minute");
        }
        return interval;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
