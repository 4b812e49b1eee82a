package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.events.article.Article;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed corpus that comes with the source code; a release without its texts has nothing to read here. */
final class SeedsTest {
    private static final Path SEEDS = Path.of("../seeds");

    @Test
    void areTwoReportsWithTheirTextsWhole() throws IOException {
        assumeTrue(Files.exists(SEEDS.resolve("000_1486991b7c598a00.txt")), "the seeds are not part of this release");
        Corpus corpus = Corpus.open(SEEDS);

        assertThat(corpus.name()).isEqualTo("seeds");
        try (Entries entries = corpus.entries()) {
            Article first = ((Entry.Read) entries.next()).article();
            Article second = ((Entry.Read) entries.next()).article();
            assertThat(entries.hasNext()).isFalse();
            assertThat(first.text()).isEqualTo(Files.readString(SEEDS.resolve("000_1486991b7c598a00.txt")));
            assertThat(second.text()).isEqualTo(Files.readString(SEEDS.resolve("001_3c302c1893ed88f7.txt")));
            assertThat(first.title()).isEmpty();
            assertThat(second.title()).isEmpty();
            assertThat(first.metadata().published())
                    .isEqualTo(new Published.On(LocalDate.of(2014, 6, 19), Provenance.LINKED, List.of()));
            assertThat(second.metadata().published())
                    .isEqualTo(new Published.On(LocalDate.of(2016, 7, 22), Provenance.INFERRED, List.of()));
            assertThat(first.metadata().outlet().source()).hasToString("dfwatch");
            assertThat(second.metadata().outlet().side()).isEqualTo("russia");
        }
    }

    @Test
    void maySayThatTheirTextsAreNotThere(@TempDir Path release) throws IOException {
        Files.copy(SEEDS.resolve("manifest.yaml"), release.resolve("manifest.yaml"));

        assertThat(CorpusTest.told(Corpus.open(release)))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).startsWith("manifest.yaml:").endsWith("which is not there"));
    }
}
