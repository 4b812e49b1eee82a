package dev.parley.ingest.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file (RFC 1952 §2.3), inflated, with its checksum. It ends where the member ends, and says where
 * that is, which {@link java.util.zip.GZIPInputStream} does not.
 */
final class GzipMember extends InputStream {
    private static final int BUFFER = 32 * 1024;
    private static final int HEAD = 10;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int UNKNOWN = 0xe0;
    private static final long BOMB_BYTES = 128L * 1024 * 1024;
    private static final long BOMB_RATIO = 200;

    private final FileChannel file;
    private final long start;
    private final Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private final ByteBuffer packed = ByteBuffer.allocate(BUFFER);
    private long position;
    private boolean isWhole;

    /** @param inflater of raw deflate, which nobody else uses at the same time */
    GzipMember(FileChannel file, long start, Inflater inflater) throws IOException {
        this.file = file;
        this.start = start;
        this.position = start;
        this.inflater = inflater;
        inflater.reset();
        packed.limit(0);
        head();
    }

    /** Whether bytes begin as a member does. */
    static boolean isStart(int first, int second, int method, int flags) {
        return first == 0x1f && second == 0x8b && method == 8 && (flags & UNKNOWN) == 0;
    }

    /** Whether it was read to its end and its checksum is right. */
    boolean isWhole() {
        return isWhole;
    }

    /** How far the file was read for it; its end, once it is whole. */
    long position() {
        return isWhole ? position - packed.remaining() : position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (isWhole || length == 0) {
            return isWhole ? -1 : 0;
        }
        try {
            while (true) {
                int count = inflater.inflate(into, offset, length);
                if (count > 0) {
                    checksum.update(into, offset, count);
                    requireNoBomb();
                    return count;
                }
                if (inflater.finished()) {
                    end();
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("the gzip member asks for a dictionary");
                }
                if (inflater.needsInput()) {
                    if (!packed.hasRemaining()) {
                        more("in the middle");
                    }
                    inflater.setInput(packed.array(), packed.position(), packed.remaining());
                    packed.position(packed.limit());
                }
            }
        } catch (DataFormatException e) {
            throw (ZipException) new ZipException("the gzip member is damaged: " + e.getMessage()).initCause(e);
        }
    }

    private void head() throws IOException {
        int[] bytes = new int[HEAD];
        for (int i = 0; i < HEAD; i++) {
            bytes[i] = next("in its head");
        }
        int flags = bytes[3];
        if (!isStart(bytes[0], bytes[1], bytes[2], flags)) {
            throw new ZipException("no gzip member begins here");
        }
        if ((flags & HAS_EXTRA) != 0) {
            int length = next("in its head") | (next("in its head") << 8);
            for (int i = 0; i < length; i++) {
                next("in its head");
            }
        }
        for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
            while ((flags & flag) != 0 && next("in its head") != 0) {
                // A name ends with a zero.
            }
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            next("in its head");
            next("in its head");
        }
    }

    private void end() throws IOException {
        packed.position(packed.limit() - inflater.getRemaining());
        long sum = number();
        long size = number();
        if (sum != checksum.getValue()) {
            throw new ZipException("the gzip member is damaged: its checksum is wrong");
        }
        if (size != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw new ZipException("the gzip member is damaged: its length is wrong");
        }
        isWhole = true;
    }

    private long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            number |= (long) next("before its checksum") << shift;
        }
        return number;
    }

    private int next(String where) throws IOException {
        if (!packed.hasRemaining()) {
            more(where);
        }
        return packed.get() & 0xff;
    }

    private void more(String where) throws IOException {
        packed.clear();
        int count = file.read(packed, position);
        packed.flip();
        if (count <= 0) {
            throw new EOFException("the gzip member ends " + where);
        }
        position += count;
    }

    private void requireNoBomb() throws ZipException {
        long written = inflater.getBytesWritten();
        if (written > BOMB_BYTES && written > BOMB_RATIO * (position - start)) {
            throw new ZipException("the gzip member holds over %,d times its size".formatted(BOMB_RATIO));
        }
    }
}
