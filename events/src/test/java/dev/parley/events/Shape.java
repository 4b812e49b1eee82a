package dev.parley.events;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.Receipt;
import dev.parley.events.alert.StoryId;
import dev.parley.events.alert.Verdict;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.count.Count;
import dev.parley.events.count.Occasion;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.Wish;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.TaggedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A form of event that travels: its Java type, its schema and its golden examples. */
enum Shape {
    SOURCE("source", Source.class),
    FETCH_STATE("fetch-state", FetchState.class),
    WISH("wish", Wish.class),
    ARTICLE("article", ArticleEvent.class, "article|withdrawn"),
    SUBSCRIPTION("subscription", Subscription.class),
    LEXICON("lexicon", Lexicon.class),
    TAGGED_ARTICLE("tagged-article", TaggedArticle.class),
    STORY("story", StoryId.class),
    ALERT("alert", Alert.class),
    COUNT("count", Count.class),
    OCCASION("occasion", Occasion.class),
    VERDICT("verdict", Verdict.class),
    RECEIPT("receipt", Receipt.class),
    REJECTION("rejection", Rejection.class);

    static final Path SCHEMAS = Path.of("..", "docs", "events");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    final String schema;
    final Class<?> type;
    private final String prefixes;

    Shape(String schema, Class<?> type) {
        this(schema, type, schema);
    }

    Shape(String schema, Class<?> type, String prefixes) {
        this.schema = schema;
        this.type = type;
        this.prefixes = prefixes;
    }

    Path schemaFile() {
        return SCHEMAS.resolve(schema + ".json");
    }

    /** All golden examples of all shapes. */
    static Stream<Golden> golden() {
        return Arrays.stream(values()).flatMap(shape -> shape.examples().stream());
    }

    List<Golden> examples() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.getFileName().toString().matches("(" + prefixes + ")-1.*\\.json"))
                    .sorted()
                    .map(file -> new Golden(this, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of golden examples. */
    static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** An example of a shape, as it was first released. */
    record Golden(Shape shape, Path file) {
        String json() {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }
}
