package dev.parley.cli.subscription;

import dev.parley.events.subscription.Example;
import dev.parley.events.subscription.QuietHours;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import dev.parley.watch.lexicon.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file says of a subscription: every key is looked at, so that all slips are told at once. */
final class SubscriptionEntry {
    private static final Set<String> KEYS = Set.of(
            "id", "name", "owner", "query", "paused", "channels", "throttle", "quiet", "urgent", "expect", "reject");
    private static final int LONGEST_ID = 100;
    private static final Pattern THROTTLE = Pattern.compile("(\\d{1,9})(?:\\s*/\\s*h)?");

    private final Path file;
    private final Fields fields;
    private final List<YamlException> slips;

    private SubscriptionEntry(Path file, Fields fields, List<YamlException> slips) {
        this.file = file;
        this.fields = fields;
        this.slips = slips;
    }

    /** The subscription; empty when there is a slip, and every one is added to {@code slips}. */
    static Optional<SubscriptionFile> read(Path file, Yaml document, List<YamlException> slips) {
        if (document instanceof Yaml.Nothing) {
            throw new YamlException(1, "the file is empty", null);
        }
        return new SubscriptionEntry(file, Fields.of(document, "a subscription"), slips).file();
    }

    private Optional<SubscriptionFile> file() {
        List<YamlException> unknown = unknown(fields, KEYS, "unknown key ");
        slips.addAll(unknown);
        SubscriptionId id = taken(this::id);
        String name = maybe("name", Function.identity());
        String owner = maybe("owner", Function.identity());
        String query = maybe("query", Function.identity());
        Boolean paused = maybe("paused", SubscriptionEntry::truth);
        List<String> channels = taken(this::channels);
        Integer throttle = maybe("throttle", SubscriptionEntry::throttle);
        QuietHours quiet = maybe("quiet", QuietHours::new);
        Boolean urgent = maybe("urgent", SubscriptionEntry::truth);
        List<Example> expect = taken(() -> examples("expect"));
        List<Example> reject = taken(() -> examples("reject"));
        if (query == null && unknown.isEmpty() && isWithoutSlipOf("query")) {
            slips.add(new YamlException(
                    fields.lineOf("query"), "subscription " + (id == null ? "" : id + " ") + "has no query", null));
        }
        if (!slips.isEmpty() || id == null || query == null) {
            return Optional.empty();
        }
        Subscription subscription = new Subscription(
                id,
                name == null ? id.value() : name,
                owner,
                query,
                paused != null && paused,
                channels == null ? List.of() : channels,
                throttle,
                quiet,
                urgent,
                expect == null ? List.of() : expect,
                reject == null ? List.of() : reject);
        return Optional.of(new SubscriptionFile(file, subscription, paused != null, fields.lineOf("query")));
    }

    private SubscriptionId id() {
        Optional<String> written = fields.text("id");
        String id = written.orElse(file.getFileName().toString().replaceAll("\\.ya?ml$", ""));
        String from = written.isPresent() ? "'id'" : "the name of the file, which is the id unless it has one";
        if (id.isBlank()
                || id.length() > LONGEST_ID
                || id.startsWith("-")
                || id.codePoints().anyMatch(point -> Character.isISOControl(point) || Character.isWhitespace(point))) {
            throw new YamlException(
                    fields.lineOf("id"),
                    "%s: '%s' begins with '-', holds a blank or is longer than %d characters"
                            .formatted(from, id, LONGEST_ID),
                    null);
        }
        SubscriptionId subscription = new SubscriptionId(id);
        if (subscription.equals(SubscriptionId.SOURCE_HEALTH)) {
            throw new YamlException(fields.lineOf("id"), from + ": '" + id + "' is built in", null);
        }
        return subscription;
    }

    private List<String> channels() {
        List<String> channels = new ArrayList<>();
        for (Yaml item : fields.items("channels")) {
            if (!(item instanceof Yaml.Text text) || text.value().isBlank()) {
                throw new YamlException(item.line(), "'channels' holds something that is no name of a channel", null);
            }
            channels.add(text.value().strip());
        }
        return channels.stream().distinct().toList();
    }

    private List<Example> examples(String key) {
        List<Example> examples = new ArrayList<>();
        for (Yaml item : fields.items(key)) {
            Example example = taken(() -> ExampleEntry.read(key, item));
            if (example != null) {
                examples.add(example);
            }
        }
        return examples;
    }

    /** A slip for each key that is not known, with the one that was most likely meant. */
    static List<YamlException> unknown(Fields fields, Set<String> known, String what) {
        return fields.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key -> new YamlException(
                        fields.lineOf(key),
                        what
                                + key
                                + Nearest.of(key, known)
                                        .map(nearest -> "; did you mean " + nearest + "?")
                                        .orElse("; known are "
                                                + String.join(
                                                        ", ",
                                                        known.stream().sorted().toList())),
                        null))
                .toList();
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        };
    }

    private static int throttle(String text) {
        Matcher shape = THROTTLE.matcher(text);
        int most = shape.matches() ? Integer.parseInt(shape.group(1)) : 0;
        if (most < 1 || most > Subscription.MOST_AN_HOUR) {
            throw new IllegalArgumentException(
                    "'%s' is not how many an hour, from 1/h to %d/h".formatted(text, Subscription.MOST_AN_HOUR));
        }
        return most;
    }

    private boolean isWithoutSlipOf(String key) {
        return slips.stream().noneMatch(slip -> slip.what().startsWith("'" + key + "'"));
    }

    private <T> @Nullable T maybe(String key, Function<String, T> maker) {
        return taken(() -> fields.parsed(key, maker).orElse(null));
    }

    private <T> @Nullable T taken(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (YamlException e) {
            slips.add(e);
            return null;
        }
    }
}
