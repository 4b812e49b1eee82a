package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagVerbTest {
    @TempDir
    private Path folder;

    @Test
    void explainsEveryMentionAndWhatOnlyLooksLikeOne() {
        Rivers.Run run = Rivers.run(Rivers.write(folder), """
                {"id":"one","title":"Bell speaks","text":"Ann Bell spoke of salmon. The opera Weir talks was sung.","published":"2011-05-01"}
                {"id":"two","text":"Nothing."}
                """, "tag", "--explain");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "one",
                        "lexicon rivers 1",
                        "language English",
                        "Title: Bell speaks",
                        "»Bell« is Ann Bell (official:ann-bell)",
                        "Surname of somebody whose full name is given in the article: 'Ann Bell'. In the title.",
                        "Post on that day: Engineer",
                        "»salmon« is Salmon (issue:salmon)",
                        "»Weir talks« is not Weir talks (format:weir-talks)",
                        "two",
                        "Nothing is mentioned, and nothing looks like a mention.");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void namesTheLexiconInEveryLineOfJson() throws IOException {
        Rivers.Run run = Rivers.run(
                Rivers.write(folder), "Weir talks between Ann Bell and a river.", "tag", "--json", "--explain");
        assertThat(Json.MAPPER.readTree(run.out()).at("/lexicon/id").asText()).isEqualTo("rivers");
        assertThat(Json.MAPPER.readTree(run.out()).path("mentions")).hasSize(2);
    }
}
