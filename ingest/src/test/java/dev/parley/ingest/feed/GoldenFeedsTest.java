package dev.parley.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds of every format, in three languages, with what usually is wrong with them. */
final class GoldenFeedsTest {
    static List<Path> feeds() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(GoldenFeedsTest.class.getResource("golden"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void comeOutAsTheFileBesideThemSays(Path feed) throws IOException {
        String name = feed.getFileName().toString();
        Path expected = feed.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");

        String read = Json.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(FeedReader.read(Files.readAllBytes(feed), Origin.UNKNOWN))
                + "\n";

        assertThat(read).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void giveOnlyWholeEntriesWhereverTheyAreCutOff(Path feed) throws IOException {
        byte[] whole = Files.readAllBytes(feed);
        List<Entry> all = FeedReader.read(whole, Origin.UNKNOWN).entries();
        for (int length = 0; length < whole.length - 1; length++) {
            FeedDocument read = FeedReader.read(Arrays.copyOf(whole, length), Origin.UNKNOWN);

            assertThat(links(read.entries()))
                    .as("the first %d bytes", length)
                    .isEqualTo(links(all.subList(0, read.entries().size())));
            assertThat(read.oddities()).as("the first %d bytes", length).isNotEmpty();
        }
    }

    @Test
    void areReadRelativeToWhereTheyCameFromWhenTheyDoNotSayTo() {
        byte[] feed = "<rss><channel><link>/</link><item><link>1?a=b c</link></item></channel></rss>".getBytes(UTF_8);

        FeedDocument read =
                FeedReader.read(feed, new Origin(java.net.URI.create("https://a.example/b/feed"), null, null));

        assertThat(read.feed().link()).isEqualTo("https://a.example/");
        assertThat(links(read.entries())).containsExactly("https://a.example/b/1?a=b%20c");
    }

    private static List<String> links(List<Entry> entries) {
        return entries.stream().map(entry -> String.valueOf(entry.link())).toList();
    }
}
