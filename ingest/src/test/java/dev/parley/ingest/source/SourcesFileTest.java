package dev.parley.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.events.article.Rights;
import dev.parley.events.source.PageSelectors;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourcesFileTest {
    private static final String WRITTEN = """
            # Ours.
            sources:
              # Georgian outlets
              - id: a            # the first
                url: http://a.example/
                enabled: false   # not yet

              # The second.
              - url: http://b.example/
                selectors:
                  text: p
                # its id
                id: b

              # no more
            # the end
            """;

    @TempDir
    private Path folder;

    @Test
    void addsAtTheEndAndKeepsEveryCharacterOfTheRest() throws IOException {
        String added = """

              - id: c
                url: http://c.example/rss
                kind: feed
                enabled: false
                status: unverified
            """;

        assertThat(file(WRITTEN).with(List.of(feed("c"))).text())
                .isEqualTo(WRITTEN.replace("    id: b\n", "    id: b\n" + added));
    }

    @Test
    void takesAnEntryOutAndLeavesTheCommentsAroundIt() throws IOException {
        assertThat(file(WRITTEN).without(Set.of(new SourceId("a"))).text()).isEqualTo("""
                # Ours.
                sources:
                  # Georgian outlets

                  # The second.
                  - url: http://b.example/
                    selectors:
                      text: p
                    # its id
                    id: b

                  # no more
                # the end
                """);
        assertThat(file(WRITTEN).without(Set.of(new SourceId("b"))).text())
                .endsWith("not yet\n\n  # The second.\n\n  # no more\n# the end\n");
    }

    @Test
    void takesAllOutAndAddsAgain() throws IOException {
        SourcesFile none = file(WRITTEN).without(Set.of(new SourceId("a"), new SourceId("b")));

        assertThat(none.sources()).isEmpty();
        assertThat(none.with(List.of(feed("c"), feed("d"))).sources())
                .extracting(source -> source.id().value())
                .containsExactly("c", "d");
    }

    @Test
    void altersAFieldWhereItStandsAndAddsOneThatIsMissing() throws IOException {
        SourcesFile first =
                file(WRITTEN).altered(List.of(enabled(file(WRITTEN).sources().getFirst())));
        assertThat(first.text()).isEqualTo(WRITTEN.replace("enabled: false ", "enabled: true "));

        SourcesFile second =
                file(WRITTEN).altered(List.of(enabled(file(WRITTEN).sources().getLast())));
        assertThat(second.text()).isEqualTo(WRITTEN.replace("    id: b\n", "    id: b\n    enabled: true\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet",
                "sources: []",
                "sources: [] # none\n",
                "sources:",
                "sources:\n# none\n",
                "sources: ~\n",
                "sources:\r\n- id: a\r\n  url: http://a.example/\r\n",
                "sources:\n-\n  id: a\n  url: http://a.example/",
                "sources:\n  - {id: a, url: http://a.example/}",
                "sources:\n  - {id: a,\n     url: http://a.example/, enabled: true}\n\n",
                "\ufeffsources:\n  - id: a\n    url: http://a.example/\n",
                "sources:\n  - id: a\n    url: http://a.example/\n    name: |\n      Two\n      lines\n",
                "sources:\n  - id: a\n    url: http://a.example/\n    enabled:\n",
                "---\nsources:\n- id: a\n  name: \"😀 # not a comment\"\n  url: http://a.example/\n"
            })
    void managesEveryWayOfWriting(String written) throws IOException {
        SourcesFile file = file(written);
        List<Source> before = file.sources();

        SourcesFile added = file.with(List.of(feed("c"), feed("d")));
        assertThat(added.sources()).hasSize(before.size() + 2);
        assertThat(added.without(Set.of(new SourceId("c"), new SourceId("d"))).sources())
                .isEqualTo(before);
        for (Source source : before) {
            assertThat(added.altered(List.of(enabled(source))).sources()).contains(enabled(source));
        }
        assertThat(written.contains("\r\n") ? added.text().replace("\r\n", "") : "")
                .doesNotContain("\n");
    }

    @Test
    void changesNothingWhereTheListStandsBetweenBrackets() throws IOException {
        SourcesFile file = file("sources: [{id: a, url: http://a.example/}]\n");

        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> file.with(List.of(feed("c"))))
                .withMessageContaining(":1: the list stands between brackets");
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> file.without(Set.of(new SourceId("a"))))
                .withMessageContaining("between brackets");
    }

    @Test
    void changesAThousandEntriesAtOnce() throws IOException {
        List<Source> many =
                IntStream.range(0, 1_000).mapToObj(number -> feed("f" + number)).toList();

        SourcesFile all = file("sources: # ours\n").with(many);
        SourcesFile enabled =
                all.altered(many.stream().map(SourcesFileTest::enabled).toList());

        assertThat(enabled.sources()).hasSize(1_000).allMatch(Source::enabled);
        assertThat(enabled.without(many.stream().map(Source::id).collect(Collectors.toSet()))
                        .text())
                .isEqualTo("sources: # ours\n");
    }

    @Test
    void writesEveryFieldSoThatItIsReadBack() throws IOException {
        Source whole = new Source(
                new SourceId("все"),
                "Вести: «Сегодня» \"#1\" 😀\u200b",
                "https://news.example/list?a=b&c=%20#d",
                Source.Kind.LIST,
                "h2 > a[href*='/news/']",
                "time",
                new PageSelectors("h1", "div.text, p", null, "meta[name=date]", "#x"),
                "ru",
                "georgia",
                "true",
                "null",
                "2024",
                Rights.LINK,
                ZoneId.of("Europe/Moscow"),
                true,
                Duration.ofHours(36),
                "They said: yes # we may",
                "http://proxy.example:3128",
                false,
                Status.SEEN,
                Map.of("in folder", "News/Caucasus", "a:b", "{c}", "empty-ish", "\\ \t."));

        assertThat(file("").with(List.of(whole)).sources()).containsExactly(whole);
    }

    @Test
    void replacesTheFileAsAWholeAndKeepsItsMode() throws IOException {
        Path path = Files.writeString(folder.resolve("sources.yaml"), WRITTEN);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        SourcesFile.read(path, Sources.SHORTEST_INTERVAL)
                .with(List.of(feed("c")))
                .write();

        assertThat(Sources.read(path)).hasSize(3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void writesThroughALink() throws IOException {
        Path path = Files.writeString(folder.resolve("real.yaml"), WRITTEN);
        Path link = Files.createSymbolicLink(folder.resolve("sources.yaml"), path);

        SourcesFile.read(link, Sources.SHORTEST_INTERVAL)
                .with(List.of(feed("c")))
                .write();

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Sources.read(path)).hasSize(3);
    }

    private SourcesFile file(String document) throws IOException {
        return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), document), Sources.SHORTEST_INTERVAL);
    }

    private static Source feed(String id) {
        return Source.feed(new SourceId(id), id, "http://" + id + ".example/rss");
    }

    private static Source enabled(Source source) {
        return source.enabled(true);
    }
}
