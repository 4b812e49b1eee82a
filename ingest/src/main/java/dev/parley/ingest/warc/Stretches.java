package dev.parley.ingest.warc;

import dev.parley.ingest.slice.CappedBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * An archive file as stretches: its gzip members, or all of it where it does not begin as gzip does, whatever it is
 * called. After a damaged member, and after junk, it goes on with the next member that begins a record.
 */
final class Stretches implements AutoCloseable {
    private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 64 * 1024;
    private static final int MAGIC = 4;

    private final FileChannel file;
    private final long size;
    private final boolean isGzip;
    private final Inflater inflater = new Inflater(true);
    private final Inflater trial = new Inflater(true);
    private @Nullable GzipMember member;
    private long start = -1;

    Stretches(Path path) throws IOException {
        this.file = FileChannel.open(path);
        this.size = file.size();
        boolean isNamedGzip = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        this.isGzip = (at(0)[0] == 0x1f && at(0)[1] == 0x8b) || (isNamedGzip && at(0)[0] != 'W');
    }

    /** The next one; null at the end. What stands between it and the last is added to the junk. */
    @Nullable
    Stretch next(CappedBytes junk) throws IOException {
        if (!isGzip) {
            return start < 0 && size > 0 ? opened(0) : null;
        }
        boolean isAfterWhole = start < 0 || (member != null && member.isWhole());
        long from = start < 0 ? 0 : member != null && member.isWhole() ? member.position() : start + 1;
        boolean isStart = isAfterWhole && GzipMember.isStart(at(from)[0], at(from)[1], at(from)[2], at(from)[3]);
        long found = isStart ? from : find(from);
        if (isAfterWhole) {
            add(from, found, junk);
        }
        if (found < size) {
            return opened(found);
        }
        start = size;
        member = null;
        return null;
    }

    /** How many bytes of the file have been read. */
    long position() throws IOException {
        return member != null ? member.position() : isGzip ? Math.max(0, start) : Math.min(size, file.position());
    }

    private Stretch opened(long offset) throws IOException {
        start = offset;
        if (!isGzip) {
            return new Stretch(
                    from -> {
                        file.position(from);
                        return Channels.newInputStream(file);
                    },
                    0,
                    false);
        }
        return new Stretch(
                from -> {
                    member = null;
                    GzipMember opened = new GzipMember(file, offset, inflater);
                    member = opened;
                    opened.skipNBytes(from);
                    return opened;
                },
                offset,
                true);
    }

    /** The next place from which a record can be inflated; the file's size where there is none. */
    private long find(long from) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long base = from; base < size; base += BLOCK - MAGIC + 1) {
            block.clear();
            while (block.hasRemaining() && file.read(block, base + block.position()) > 0) {
                // The whole block, or up to the end of the file.
            }
            byte[] bytes = block.array();
            for (int i = 0; i + MAGIC <= block.position(); i++) {
                if (GzipMember.isStart(bytes[i] & 0xff, bytes[i + 1] & 0xff, bytes[i + 2] & 0xff, bytes[i + 3] & 0xff)
                        && beginsRecord(base + i)) {
                    return base + i;
                }
            }
        }
        return size;
    }

    private boolean beginsRecord(long offset) {
        try {
            return Arrays.equals(new GzipMember(file, offset, trial).readNBytes(RECORD.length), RECORD);
        } catch (IOException e) {
            return false;
        }
    }

    private void add(long from, long to, CappedBytes junk) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        for (long at = from; at < to; ) {
            block.clear().limit((int) Math.min(BLOCK, to - at));
            int count = file.read(block, at);
            if (count <= 0) {
                return;
            }
            junk.add(block.array(), 0, count);
            at += count;
        }
    }

    private int[] at(long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MAGIC);
        while (bytes.hasRemaining() && file.read(bytes, place + bytes.position()) > 0) {
            // As many as there are.
        }
        int[] values = new int[MAGIC];
        for (int i = 0; i < MAGIC; i++) {
            values[i] = i < bytes.position() ? bytes.get(i) & 0xff : -1;
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        trial.end();
        file.close();
    }
}
