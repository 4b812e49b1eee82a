package dev.parley.ingest.warc;

import dev.parley.ingest.slice.CappedBytes;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A WARC file (ISO 28500:2017), read record by record.
 *
 * <p>A declared length counts only where the next record, two line ends or the end of its gzip member follows it. Where
 * none of them does, the record is read anew, up to the next line that begins a record: so a length that is wrong costs no
 * other record, while the text of a page cannot pass for a record as long as lengths are right. Reading anew is bounded
 * by {@value #MOST_AGAIN} bytes a file; beyond, the record is given up.
 */
public final class WarcFile implements AutoCloseable {
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int MOST_LINE_ENDS = 64;
    private static final long MOST_AGAIN = 4L * 1024 * 1024 * 1024;

    private final Stretches stretches;
    private final int limit;
    private @Nullable Stretch open;
    private long number;
    private long again;

    /** @param limit the longest record that is held, in bytes */
    public WarcFile(Path file, int limit) throws IOException {
        this.stretches = new Stretches(file);
        this.limit = limit;
    }

    /** The next record, or what stands in its place; null at the end. Throws where the disk cannot be read. */
    public @Nullable Found next() throws IOException {
        while (true) {
            if (open == null) {
                long offset = stretches.position();
                CappedBytes junk = new CappedBytes(limit);
                try {
                    open = stretches.next(junk);
                } catch (EOFException | ZipException e) {
                    return new Found.Damage(++number, offset, junk.slice().broken(e), String.valueOf(e.getMessage()));
                }
                if (isJunk(junk)) {
                    return junk(offset, junk);
                }
                if (open == null) {
                    return null;
                }
            }
            Found found = next(open);
            if (found != null) {
                return found;
            }
            open = null;
        }
    }

    /** How many bytes of the file have been read. */
    public long position() throws IOException {
        return stretches.position();
    }

    private @Nullable Found next(Stretch in) throws IOException {
        CappedBytes all = new CappedBytes(limit);
        long offset = in.offset();
        try {
            while (isBlank(in.peek(0))) {
                in.pass();
            }
            offset = in.offset();
            if (in.peek(0) < 0) {
                return null;
            }
            if (!isRecord(in, 0)) {
                takeUpToRecord(in, all);
                return junk(offset, all);
            }
            return record(in, offset, all);
        } catch (EOFException | ZipException e) {
            open = null;
            return new Found.Damage(
                    ++number, offset, all.slice().broken(e), "the record breaks off: " + e.getMessage());
        }
    }

    private Found record(Stretch in, long offset, CappedBytes all) throws IOException {
        long begin = in.place();
        for (long line = in.takeLine(all); line != 0; line = in.takeLine(all)) {
            if (line < 0) {
                return damage(offset, all, "the record breaks off in its head");
            }
            if (all.length() > LONGEST_HEAD) {
                takeUpToRecord(in, all);
                return damage(offset, all, "the head of the record has over %,d bytes".formatted(LONGEST_HEAD));
            }
        }
        Head head = Head.of(all.slice().bytes(), 0, StandardCharsets.UTF_8);
        return block(in, begin, offset, all, head);
    }

    private Found block(Stretch in, long begin, long offset, CappedBytes all, Head head) throws IOException {
        String written = head.field("Content-Length");
        long declared = written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
        long taken = 0;
        if (declared >= 0) {
            taken = in.take(declared, all);
            if (taken == declared && isEnd(in)) {
                return new Found.WarcRecord(++number, offset, all.slice(), head, null);
            }
            again += taken;
            if (again > MOST_AGAIN) {
                return damage(offset, all, wrong(written) + ", and so are too many others in this file");
            }
        }
        in.back(begin);
        CappedBytes anew = new CappedBytes(limit);
        in.take(head.end(), anew);
        takeUpToRecord(in, anew);
        boolean isLast = in.peek(0) < 0;
        if (isLast && taken < declared && !in.isMember()) {
            return damage(
                    offset,
                    anew,
                    "the file breaks off in the record: %,d of %,d bytes are there".formatted(taken, declared));
        }
        return new Found.WarcRecord(++number, offset, anew.slice(), head, wrong(written));
    }

    private static String wrong(String written) {
        return written.isEmpty()
                ? "its Content-Length is missing"
                : "its Content-Length '" + (written.length() > 40 ? written.substring(0, 40) + "…" : written)
                        + "' is wrong";
    }

    /** Takes what comes up to the next line that begins a record. */
    private static void takeUpToRecord(Stretch in, CappedBytes into) throws IOException {
        while (in.peek(0) >= 0 && !isRecord(in, 0)) {
            in.takeLine(into);
        }
    }

    /** Whether a record may end here: two line ends follow, the next record, or nothing. */
    private static boolean isEnd(Stretch in) throws IOException {
        int at = 0;
        int feeds = 0;
        while (at < MOST_LINE_ENDS && (in.peek(at) == '\r' || in.peek(at) == '\n')) {
            feeds += in.peek(at) == '\n' ? 1 : 0;
            at++;
        }
        return feeds >= 2 || in.peek(at) < 0 || isRecord(in, at);
    }

    private static boolean isRecord(Stretch in, int ahead) throws IOException {
        String version = "WARC/";
        for (int i = 0; i < version.length(); i++) {
            if (in.peek(ahead + i) != version.charAt(i)) {
                return false;
            }
        }
        return Character.isDigit(in.peek(ahead + version.length())) && in.peek(ahead + version.length() + 1) == '.';
    }

    private Found damage(long offset, CappedBytes bytes, String reason) {
        return new Found.Damage(++number, offset, bytes.slice(), reason);
    }

    private Found junk(long offset, CappedBytes bytes) {
        return damage(offset, bytes, "%,d bytes are no record".formatted(bytes.length()));
    }

    private static boolean isJunk(CappedBytes bytes) {
        for (byte value : bytes.slice().bytes()) {
            if (!isBlank(value & 0xff)) {
                return true;
            }
        }
        return false;
    }

    /** Line ends, spaces and the zeros that fill up blocks. */
    private static boolean isBlank(int value) {
        return value == '\r' || value == '\n' || value == ' ' || value == 0;
    }

    @Override
    public void close() throws IOException {
        stretches.close();
    }
}
