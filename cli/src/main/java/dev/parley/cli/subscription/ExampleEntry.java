package dev.parley.cli.subscription;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.subscription.Example;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One example as a file has it: a text, or a text and what else matters. */
final class ExampleEntry {
    private static final Set<String> KEYS = Set.of("text", "title", "lang", "source", "side", "based", "published");

    private ExampleEntry() {}

    /** Throws {@link YamlException} at the first slip. */
    static Example read(String key, Yaml item) {
        return switch (item) {
            case Yaml.Text text -> made(item, key, () -> Example.of(text.value().strip()));
            case Fields fields -> made(item, key, () -> whole(key, fields));
            default -> throw new YamlException(item.line(), "'" + key + "' holds something that is no text", null);
        };
    }

    private static Example whole(String key, Fields fields) {
        if (fields.values().keySet().stream().noneMatch(KEYS::contains)) {
            throw new YamlException(
                    fields.line(),
                    "'%s' holds something that is no text; a text with a colon stands between quotation marks, or below '- |'"
                            .formatted(key),
                    null);
        }
        for (YamlException slip : SubscriptionEntry.unknown(fields, KEYS, "unknown key of an example ")) {
            throw slip;
        }
        return new Example(
                fields.text("text").orElse(""),
                fields.text("title").orElse(null),
                fields.text("lang").orElse(null),
                fields.text("source").orElse(null),
                fields.text("side").orElse(null),
                fields.text("based").orElse(null),
                published(fields));
    }

    private static @Nullable Published published(Fields fields) {
        return fields.parsed("published", text -> Published.written(text, Provenance.CORPUS))
                .orElse(null);
    }

    private static Example made(Yaml item, String key, Supplier<Example> maker) {
        try {
            return maker.get();
        } catch (YamlException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new YamlException(item.line(), "'" + key + "': " + e.getMessage(), e);
        }
    }
}
