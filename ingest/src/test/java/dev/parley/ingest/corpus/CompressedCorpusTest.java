package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import dev.parley.events.Sha;
import dev.parley.events.reject.Rejection;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompressedCorpusTest {
    private static final int LINES = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "A.JSONL.GZ"})
    void readsTheSameLinesHoweverTheyArePacked(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), packed(name, lines()));

        Corpus corpus = Corpus.open(file);

        assertThat(corpus.name()).isEqualToIgnoringCase("a");
        assertThat(CorpusTest.told(corpus))
                .hasSize(LINES)
                .endsWith(LINES + " " + name + ":" + LINES + ": " + (LINES - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.jsonl.zst"})
    void readsMembersOneAfterAnother(String name) throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(packed(name, lines()));
        twice.write(packed(name, lines()));
        Path file = Files.write(folder.resolve(name), twice.toByteArray());

        assertThat(CorpusTest.told(Corpus.open(file))).hasSize(2 * LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.jsonl.zst"})
    void handsOverWhatStandsBeforeTheBreakOfATruncatedFile(String name) throws IOException {
        byte[] whole = packed(name, lines());
        Path file = Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));

        List<Entry> entries = entries(file);

        assertThat(entries).hasSizeBetween(LINES / 10, LINES - 1);
        assertThat(entries.subList(0, entries.size() - 1)).hasOnlyElementsOfType(Entry.Read.class);
        Rejection last = ((Entry.Refused) entries.getLast()).rejection();
        assertThat(last.origin().place()).isEqualTo(file + ":" + entries.size());
        assertThat(last.reason()).startsWith("the file breaks off here");
        assertThat(last.cause()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.jsonl.zst"})
    void refusesAFileThatIsNotWhatItsNameSays(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), lines());

        assertThat(entries(file)).singleElement().isInstanceOf(Entry.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.txt"})
    void refusesATextOfFiftyMegabytesByItsLengthAndHash(String name) throws IOException {
        byte[] text = new byte[50 * 1024 * 1024];
        Arrays.fill(text, (byte) 'x');
        boolean hasLines = !name.endsWith(".txt");
        Path file = folder.resolve(name);
        try (OutputStream out = packing(name, new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(text);
            if (hasLines) {
                out.write(("\n" + CorpusTest.line("s", "next")).getBytes(StandardCharsets.UTF_8));
            }
        }

        List<Entry> entries = entries(file);

        assertThat(entries).hasSize(hasLines ? 2 : 1);
        Rejection rejection = ((Entry.Refused) entries.getFirst()).rejection();
        assertThat(rejection.reason()).isEqualTo("has 52,428,800 bytes, over the limit of 8,388,608");
        assertThat(rejection.length()).isEqualTo(text.length);
        assertThat(rejection.hash()).isEqualTo(Sha.hex(text));
        assertThat(rejection.headBytes()).hasSize(Rejection.HEAD_BYTES);
        assertThat(entries.getLast()).isInstanceOf(hasLines ? Entry.Read.class : Entry.Refused.class);
    }

    @Test
    void readsAFolderOfPackedFiles() throws IOException {
        for (String name : List.of("b.jsonl.zst", "a.jsonl.gz", "c.jsonl")) {
            Files.write(
                    folder.resolve(name),
                    packed(name, CorpusTest.line("s", name).getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(CorpusTest.told(Corpus.open(folder)))
                .containsExactly("1 a.jsonl.gz:1: a.jsonl.gz", "2 b.jsonl.zst:1: b.jsonl.zst", "3 c.jsonl:1: c.jsonl");
    }

    private static List<Entry> entries(Path file) {
        List<Entry> entries = new ArrayList<>();
        try (Entries all = Corpus.open(file).entries()) {
            all.forEachRemaining(entries::add);
        }
        return entries;
    }

    /** Lines that do not pack well, so that half of the packed file holds about half of them. */
    private static byte[] lines() {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append("{\"source\":\"s\",\"title\":\"%d\",\"text\":\"".formatted(i));
            random.ints(500, 'a', 'z').forEach(letter -> lines.append((char) letter));
            lines.append("\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing(name, bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static OutputStream packing(String name, OutputStream out) throws IOException {
        if (name.endsWith(".zst")) {
            return new ZstdOutputStream(out);
        }
        return name.endsWith(".gz") || name.endsWith(".GZ") ? new GZIPOutputStream(out) : out;
    }
}
