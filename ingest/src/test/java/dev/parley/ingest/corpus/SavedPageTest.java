package dev.parley.ingest.corpus;

import static dev.parley.ingest.corpus.ArchiveCorpusTest.TEXT;
import static dev.parley.ingest.corpus.ArchiveCorpusTest.entries;
import static dev.parley.ingest.corpus.ArchiveCorpusTest.html;
import static dev.parley.ingest.warc.Archives.packed;
import static dev.parley.ingest.warc.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SavedPageTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderOfSavedPagesIsACorpus() throws IOException {
        write("b.htm", html("B"));
        write("a.html", html("A"));
        Files.write(folder.resolve("c.HTML.gz"), packed(utf8(html("C"))));
        write("d.html", "<html><title>Empty</title></html>");
        write("picture.png", "");
        Files.createDirectory(folder.resolve("a_files"));
        write("a_files/advertisement.html", html("Advertisement"));

        Corpus corpus = Corpus.open(folder);

        assertThat(corpus.kind()).isEqualTo(Kind.FOLDER);
        assertThat(ArchiveCorpusTest.told(corpus)).containsExactly("0 A", "0 B", "0 C", "0 skipped EMPTY");
        Article first = ((Entry.Read) entries(corpus).getFirst()).article();
        assertThat(first.metadata().url()).isNull();
        assertThat(first.metadata().outlet().source())
                .isEqualTo(new SourceId(folder.getFileName().toString()));
        assertThat(first.id()).isEqualTo(ArticleId.of(first.metadata().outlet().source(), first.content()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://news.example/a'>|https://news.example/a",
                "<meta property=og:url content='https://www.news.example/b'>|https://www.news.example/b",
                "<!-- saved from url=(0022)https://news.example/c -->|https://news.example/c",
                "<!--  Page saved with SingleFile  url: https://news.example/d  saved date: Tue -->|https://news.example/d",
                "<!-- Mirrored from news.example/e.html by HTTrack Website Copier/3.x, Thu -->|https://news.example/e.html",
                "<!-- saved from url=(0014)about:internet -->|",
                "<!-- saved from url=(0021)https://news.example/f --><link rel=canonical href='https://news.example/'>|https://news.example/f",
                "<!-- saved from url=(0021)https://news.example/g --><link rel=canonical href='https://copy.test/g'>|https://news.example/g",
                "<link rel=canonical href='javascript:alert(1)'>|",
            })
    void theAddressOfAPageIsWhatItSaysOfItself(String mark, String url) throws IOException {
        Path file = write("a.html", html("A").replace("<head>", "<head>" + mark));

        Article article = ((Entry.Read) entries(Corpus.open(file)).getFirst()).article();

        assertThat(article.metadata().url()).isEqualTo(url);
        assertThat(article.metadata().outlet().source().value())
                .isEqualTo(url == null ? folder.getFileName().toString() : "news.example");
    }

    @Test
    void aManifestGoesBeforeWhatAPageSays() throws IOException {
        write(
                "short.html",
                "<title>Its own</title><meta name=author content='Its Author'><p>Too short for an article.");
        write("a.html", html("A"));
        write("manifest.yaml", """
                outlets: [{id: s, name: S News}]
                files:
                  - {file: short.html, source: s, url: "https://news.example/x", title: Given, language: ka,
                     published: {value: 2014-06-19}, fetchedAt: 2014-06-20T00:00:00Z}
                  - {file: a.html}
                """);

        List<Entry> entries = entries(Corpus.open(folder));

        Article article = ((Entry.Read) entries.getFirst()).article();
        assertThat(article.title()).isEqualTo("Given");
        assertThat(article.text()).isEqualTo("Too short for an article.");
        assertThat(article.metadata().language()).isEqualTo("ka");
        assertThat(article.metadata().byline()).isEqualTo("Its Author");
        assertThat(article.metadata().url()).isEqualTo("https://news.example/x");
        assertThat(article.metadata().outlet().name()).isEqualTo("S News");
        assertThat(article.metadata().published())
                .isEqualTo(new Published.On(LocalDate.parse("2014-06-19"), Provenance.MANIFEST, List.of()));
        assertThat(((Entry.Refused) entries.getLast()).rejection().reason()).startsWith("its 'source' is missing");
    }

    @Test
    void hostilePagesEndInOutcomes() throws IOException {
        write("deep.html", "<div>".repeat(200_000) + TEXT);
        write("open.html", "<p><b><a>".repeat(20_000) + TEXT);
        write("tables.html", "<table>".repeat(30_000) + TEXT);
        write("plain.html", "<plaintext>" + TEXT);
        write("zeros.html", "\0".repeat(10_000));
        write("nothing.html", "");
        write("half.html", html("Half").substring(0, 300));

        assertThat(entries(Corpus.open(folder))).hasSize(7);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
