package dev.parley.ingest.reading;

import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.PageTree;
import dev.parley.ingest.yaml.Fields;
import dev.parley.ingest.yaml.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Pages that stand in the way of another one: a login, a check for robots, a question for consent. By what they are known
 * is told in {@code walls.yaml}.
 */
final class Walls {
    private static final String FILE = "walls.yaml";
    private static final int SHORT = 1_500;
    private static final int LOOKED_AT = 200_000;

    private final List<Wall> walls;

    private Walls(List<Wall> walls) {
        this.walls = walls;
    }

    static Walls shipped() {
        try (InputStream in = Walls.class.getResourceAsStream(FILE)) {
            byte[] file = Objects.requireNonNull(in, FILE + " is not shipped").readAllBytes();
            Fields kinds = Fields.of(Yaml.parse(new String(file, StandardCharsets.UTF_8)), FILE);
            return new Walls(kinds.values().entrySet().stream()
                    .map(kind -> Wall.of(kind.getKey(), Fields.of(kind.getValue(), kind.getKey())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** What stands in the way; empty = nothing that is known. */
    Optional<String> find(FetchedPage page) {
        Document document = PageTree.of(page);
        document.select("script, style, noscript").remove();
        String text = document.body().text();
        return find(page, document.title(), text);
    }

    /**
     * The same for a page that was read already.
     *
     * @param text all that can be read of it
     */
    Optional<String> find(FetchedPage page, String title, String text) {
        boolean isShort = text.length() < SHORT;
        String markup = isShort
                ? new String(page.bytes(), 0, Math.min(page.bytes().length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                : "";
        Seen seen = new Seen(
                host(page.address()),
                path(page.address()),
                title.toLowerCase(Locale.ROOT),
                isShort ? text.toLowerCase(Locale.ROOT) : "",
                markup.toLowerCase(Locale.ROOT));
        return walls.stream()
                .filter(wall -> wall.isSeen(seen, isShort))
                .map(Wall::name)
                .findFirst();
    }

    private static String host(@Nullable URI address) {
        return address == null || address.getHost() == null
                ? ""
                : address.getHost().toLowerCase(Locale.ROOT);
    }

    private static String path(@Nullable URI address) {
        return address == null || address.getRawPath() == null
                ? ""
                : address.getRawPath().toLowerCase(Locale.ROOT) + "/";
    }

    /** What of a page is looked at, in small letters. */
    private record Seen(String host, String path, String title, String text, String markup) {}

    /** One kind of wall. */
    private record Wall(String name, Map<String, List<String>> signs) {
        static Wall of(String name, Fields signs) {
            return new Wall(
                    name,
                    Map.of(
                            "hosts", words(signs, "hosts"),
                            "paths", words(signs, "paths"),
                            "titles", words(signs, "titles"),
                            "words", words(signs, "words"),
                            "markup", words(signs, "markup")));
        }

        private static List<String> words(Fields fields, String name) {
            return fields.items(name).stream()
                    .map(item -> item instanceof Yaml.Text text ? text.value() : "")
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        boolean isSeen(Seen seen, boolean isShort) {
            return of("hosts").stream().anyMatch(seen.host()::startsWith)
                    || of("paths").stream().anyMatch(path -> seen.path().contains("/" + path + "/"))
                    || (isShort && of("titles").stream().anyMatch(seen.title()::contains))
                    || of("words").stream().anyMatch(seen.text()::contains)
                    || of("markup").stream().anyMatch(seen.markup()::contains);
        }

        private List<String> of(String name) {
            return signs.getOrDefault(name, List.of());
        }
    }
}
