package dev.parley.ingest.corpus;

import com.github.luben.zstd.ZstdIOException;
import dev.parley.ingest.slice.CappedBytes;
import dev.parley.ingest.slice.Slice;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of bytes line by line, each ended by a line feed or the end, without ever holding more of a line than a
 * limit. Whatever else ends a line elsewhere (a carriage return) stays in it.
 */
final class LineReader implements AutoCloseable {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;
    private long number;
    private boolean over;

    /** @param limit the longest line that is held, in bytes */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line read last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its line feed; null at the end. */
    @Nullable
    Slice next() throws IOException {
        if (over) {
            return null;
        }
        number++;
        CappedBytes line = new CappedBytes(limit);
        try {
            while (true) {
                if (next == end && !fill()) {
                    over = true;
                    return line.isEmpty() ? null : line.slice();
                }
                int feed = next;
                while (feed < end && buffer[feed] != '\n') {
                    feed++;
                }
                line.add(buffer, next, feed - next);
                next = feed;
                if (feed < end) {
                    next++;
                    return line.slice();
                }
            }
        } catch (IOException e) {
            if (!isDamage(e)) {
                throw e;
            }
            over = true;
            return line.slice().broken(e);
        }
    }

    /** The whole stream as one slice. */
    static Slice whole(InputStream in, int limit) throws IOException {
        CappedBytes all = new CappedBytes(limit);
        byte[] buffer = new byte[64 * 1024];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            all.add(buffer, 0, count);
        }
        return all.slice();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Whether the file is damaged, in contrast to a disk that cannot be read. */
    private static boolean isDamage(IOException e) {
        return e instanceof EOFException || e instanceof ZipException || e instanceof ZstdIOException;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
