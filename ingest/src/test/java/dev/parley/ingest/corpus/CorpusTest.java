package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {
    @TempDir
    private Path folder;

    @Test
    void readsAFolderWithAManifest() throws IOException {
        write("b.txt", "\ufeffTitle of b\r\n\r\nText of b");
        write("lines.jsonl", line("s", "one"));
        write("manifest.yaml", """
                name: trial
                outlets: [{id: s, name: S News}]
                files:
                  - {file: b.txt, source: s, title: " A  title ", published: {value: 2014-06-19}}
                  - {file: missing.txt, source: s}
                  - {file: lines.jsonl}
                  - {file: ../outside.txt, source: s}
                  - {file: picture.png, source: s}
                  - {file: b.txt, sauce: s}
                  - {file: b.txt}
                """);
        write("picture.png", "");
        Corpus corpus = Corpus.open(folder);

        assertThat(corpus.name()).isEqualTo("trial");
        assertThat(corpus.kind()).isEqualTo(Kind.MANIFEST);
        assertThat(told(corpus))
                .containsExactly(
                        "1 b.txt: A title",
                        "manifest.yaml:5 names 'missing.txt', which is not there",
                        "3 lines.jsonl:1: one",
                        "manifest.yaml:7 names '../outside.txt', which is outside its folder",
                        "manifest.yaml:8 names 'picture.png', which is neither text, JSON lines, HTML nor a web archive",
                        "manifest.yaml:9 'sauce' is not one of byline, fetchedAt, file, language, published, rights, source,"
                                + " title, url, wire",
                        "b.txt its 'source' is missing in the manifest");
        Article first = articles(corpus).getFirst();
        assertThat(first.text()).isEqualTo("Title of b\n\nText of b");
        assertThat(first.metadata().outlet().name()).isEqualTo("S News");
        assertThat(articles(corpus).getLast().metadata().outlet().name()).isEqualTo("S News");
    }

    @Test
    void readsAFolderOfTextsInTheOrderOfTheirNames() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("ministry"));
        Files.writeString(texts.resolve("2.txt"), "A headline\n\nAnd a text.");
        Files.writeString(texts.resolve("1.txt"), "\n " + "long ".repeat(50) + "\nline");
        Files.write(texts.resolve("3.txt"), new byte[] {'a', (byte) 0xE3, 'b'});
        Files.writeString(texts.resolve("4.txt"), " \n");
        Files.writeString(texts.resolve("README.md"), "not read");
        Corpus corpus = Corpus.open(texts);

        assertThat(corpus.name()).isEqualTo("ministry");
        assertThat(corpus.kind()).isEqualTo(Kind.FOLDER);
        assertThat(told(corpus))
                .containsExactly(
                        "1 1.txt: ",
                        "2 2.txt: A headline",
                        "3.txt is not UTF-8: 0xE3 at byte 2",
                        "4.txt neither title nor text has a word");
        Article second = articles(corpus).getLast();
        assertThat(second.text()).isEqualTo("A headline\n\nAnd a text.");
        assertThat(second.metadata().outlet().source()).hasToString("ministry");
    }

    @Test
    void readsLinesAndPassesOverEmptyOnes() throws IOException {
        Path file = write(
                "news.jsonl",
                "\ufeff" + line("s", "one") + "\r\n\r\n  \n" + "no json\n" + line("s", "two") + "\n\n"
                        + line("s", "three"));
        Corpus corpus = Corpus.open(file);

        assertThat(corpus.name()).isEqualTo("news");
        assertThat(corpus.kind()).isEqualTo(Kind.LINES);
        assertThat(told(corpus).getFirst()).isEqualTo("1 news.jsonl:1: one");
        assertThat(told(corpus).get(1)).startsWith("news.jsonl:4 is no JSON");
        assertThat(told(corpus).subList(2, 4)).containsExactly("3 news.jsonl:5: two", "4 news.jsonl:7: three");
    }

    @Test
    void countsOnOverSeveralPaths() throws IOException {
        Path first = write("first.jsonl", line("s", "one") + "\n" + line("s", "two"));
        Path second = write("second.txt", "three");
        Corpus corpus = Corpus.open(List.of(first, second, first));

        assertThat(corpus.name()).isEqualTo("first-and-2-more");
        assertThat(corpus.kind()).isEqualTo(Kind.SEVERAL);
        assertThat(told(corpus))
                .containsExactly(
                        "1 first.jsonl:1: one",
                        "2 first.jsonl:2: two",
                        "3 second.txt: three",
                        "4 first.jsonl:1: one",
                        "5 first.jsonl:2: two");
    }

    @Test
    void readsAFileAgainFromItsStartAndKnowsHowFarItIs() throws IOException {
        Corpus corpus = Corpus.open(write("a.jsonl", line("s", "one") + "\n" + line("s", "two")));

        try (Entries entries = corpus.entries()) {
            entries.next();
            entries.next();
            assertThat(entries.hasNext()).isFalse();
            assertThat(entries.position()).isEqualTo(corpus.bytes()).isPositive();
        }
        assertThat(told(corpus)).hasSize(2).isEqualTo(told(corpus));
    }

    @Test
    void readsAnEntryAgainByItsPlace() throws IOException {
        Path file = write("a.jsonl", "\nbroken\n" + line("s", "two"));
        Origin.Line second = new Origin.Line(file.toString(), 2);
        assertThat(Corpus.reread(second, List::of))
                .hasValueSatisfying(entry -> assertThat(entry).isInstanceOf(Entry.Refused.class));

        write("a.jsonl", "\n" + line("s", "mended") + "\n" + line("s", "two"));

        assertThat(Corpus.reread(second, List::of).map(CorpusTest::told)).contains("1 a.jsonl:2: mended");
        assertThat(Corpus.reread(new Origin.Line(file.toString(), 3), List::of).map(CorpusTest::told))
                .contains("2 a.jsonl:3: two");
        assertThat(Corpus.reread(new Origin.Line(file.toString(), 4), List::of)).isEmpty();
        assertThat(Corpus.reread(new Origin.Line(folder.resolve("gone.jsonl").toString(), 1), List::of))
                .isEmpty();
    }

    @Test
    void readsAnEntryAgainWithWhatTheManifestSaysOfIt() throws IOException {
        Path text = write("a.txt", "text");
        write("manifest.yaml", "files:\n  - {file: a.txt, source: s, title: From the manifest}\n");

        assertThat(Corpus.reread(new Origin.Line(text.toString(), 0), List::of).map(CorpusTest::told))
                .contains("1 a.txt: From the manifest");
    }

    @Test
    void isNoneWhereThereIsNothingToRead() throws IOException {
        refused(folder.resolve("missing"), "there is no '" + folder.resolve("missing") + "'");
        refused(folder, "holds nothing to read");
        refused(write("a.pdf", ""), "a.pdf' is not read: a corpus is a folder with");
        Path withManifest = Files.createDirectory(folder.resolve("m"));
        Files.writeString(withManifest.resolve("manifest.yaml"), "name: x\nfils: []\n");
        refused(withManifest, "manifest.yaml:2: 'fils' is not one of");
        Files.writeString(withManifest.resolve("manifest.yaml"), "files: []\n");
        refused(withManifest, "names no files");
        Files.write(withManifest.resolve("manifest.yaml"), new byte[] {'a', (byte) 0xE3});
        refused(withManifest, "manifest.yaml: is not UTF-8");
        assertThatExceptionOfType(CorpusException.class).isThrownBy(() -> Corpus.open(List.of()));
    }

    private static void refused(Path path, String reason) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> Corpus.open(path))
                .withMessageContaining(reason);
    }

    static List<String> told(Corpus corpus) {
        List<String> told = new ArrayList<>();
        try (Entries entries = corpus.entries()) {
            entries.forEachRemaining(entry -> told.add(told(entry)));
        }
        return told;
    }

    private static String told(Entry entry) {
        Origin.Line origin = (Origin.Line) entry.origin();
        String place = Path.of(origin.file()).getFileName() + (origin.line() == 0 ? "" : ":" + origin.line());
        return switch (entry) {
            case Entry.Read read ->
                read.article().metadata().ordinal() + " " + place + ": "
                        + read.article().title();
            case Entry.Refused refused -> place + " " + refused.rejection().reason();
            case Entry.Skipped skipped -> place + " skipped: " + skipped.why();
        };
    }

    private static List<Article> articles(Corpus corpus) {
        List<Article> articles = new ArrayList<>();
        try (Entries entries = corpus.entries()) {
            entries.forEachRemaining(entry -> {
                if (entry instanceof Entry.Read read) {
                    articles.add(read.article());
                }
            });
        }
        return articles;
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    static String line(String source, String title) {
        return "{\"source\":\"" + source + "\",\"title\":\"" + title + "\"}";
    }
}
