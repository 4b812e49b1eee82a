package dev.parley.ingest.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A file of a corpus: what its name says it holds, and its bytes as they were before it was compressed. */
final class CorpusFile implements AutoCloseable {
    private static final List<String> LINES = List.of(".jsonl", ".jsonl.gz", ".jsonl.zst");

    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz");
    private static final List<String> ARCHIVES = List.of(".warc", ".warc.gz");

    private final Counting file;
    private final InputStream content;

    CorpusFile(Path path) throws IOException {
        this.file = new Counting(Files.newInputStream(path));
        try {
            this.content = decompressed(name(path), file);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    static boolean holdsLines(Path path) {
        return LINES.stream().anyMatch(name(path)::endsWith);
    }

    static boolean holdsText(Path path) {
        return name(path).endsWith(".txt");
    }

    static boolean holdsPage(Path path) {
        return PAGES.stream().anyMatch(name(path)::endsWith);
    }

    static boolean holdsArchive(Path path) {
        return ARCHIVES.stream().anyMatch(name(path)::endsWith);
    }

    /** Whether it is read at all. */
    static boolean isRead(Path path) {
        return holdsLines(path) || holdsText(path) || holdsPage(path) || holdsArchive(path);
    }

    /** Its name without what says how it is written. */
    static String title(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.replaceFirst("(?i)(\\.jsonl(\\.gz|\\.zst)?|\\.txt|\\.x?html?(\\.gz)?|\\.warc(\\.gz)?)$", "");
    }

    InputStream content() {
        return content;
    }

    /** How many bytes of the file, compressed as it is, have been read. */
    long position() {
        return file.count;
    }

    private static InputStream decompressed(String name, InputStream in) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, 64 * 1024);
        }
        return name.endsWith(".zst") ? new ZstdInputStream(in) : in;
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
