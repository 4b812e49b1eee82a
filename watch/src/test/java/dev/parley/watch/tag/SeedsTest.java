package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.EntityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seed corpus against the hand-labelled mentions in {@code seeds.tsv}: these, exactly, and no others. */
class SeedsTest {
    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"000_", "001_"})
    void tagsTheSeedsExactly(String name) throws IOException {
        Tagging tagging = Lexicons.tag(tagger, seed(name));
        List<String> found = tagging.mentions().stream()
                .filter(mention -> mention.type() != EntityId.Type.ISSUE)
                .map(mention -> String.join(
                        "\t",
                        name,
                        String.valueOf(mention.start()),
                        String.valueOf(mention.end()),
                        mention.surface(),
                        mention.entity().value(),
                        Objects.requireNonNullElse(mention.variant(), "")))
                .toList();
        assertThat(found).containsExactlyElementsOf(expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000_", "001_"})
    void passesOverThePlacesAndSaysWhy(String name) throws IOException {
        Tagging tagging = Lexicons.tag(tagger, seed(name));
        assertThat(tagging.passedOver())
                .filteredOn(each -> each.rule().equals("bare-place"))
                .extracting(each -> each.surface())
                .containsExactlyElementsOf(
                        name.equals("000_") ? List.of("Ergneti", "Prague") : List.of("Geneva", "Prague"));
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream table = Objects.requireNonNull(SeedsTest.class.getResourceAsStream("seeds.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .toList();
        }
    }

    private static String seed(String name) throws IOException {
        Path seeds = Lexicons.root().resolve("seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "the seed corpus is not in " + seeds);
        try (Stream<Path> files = Files.walk(seeds.toRealPath())) {
            return Files.readString(
                    files.filter(file -> String.valueOf(file.getFileName()).matches(name + ".*\\.txt"))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
