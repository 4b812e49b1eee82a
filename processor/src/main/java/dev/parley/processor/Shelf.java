package dev.parley.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values by key in a temporary file, so that of hundreds of thousands only the keys need memory. The file is written at
 * its end alone, what was replaced stays in it, and it goes when the shelf is closed or the process ends.
 */
final class Shelf implements AutoCloseable {
    private static final int UNWRITTEN = 1 << 20;

    /** A place is an offset above so many bits of length. */
    private static final int LENGTH_BITS = 24;

    private static final long LONGEST = (1L << LENGTH_BITS) - 1;

    private final FileChannel file;
    private final ByteBuffer unwritten = ByteBuffer.allocate(UNWRITTEN);
    private final Map<String, Long> places = new HashMap<>();
    private long written;

    Shelf() {
        try {
            Path path = Files.createTempFile("parley-", ".shelf");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be made", e);
        }
    }

    byte @Nullable [] get(String key) {
        Long place = places.get(key);
        return place == null ? null : read(place);
    }

    void put(String key, byte[] value) {
        if (value.length > LONGEST) {
            throw new IllegalArgumentException(
                    "%s has %,d bytes, over the limit of %,d".formatted(key, value.length, LONGEST));
        }
        try {
            if (value.length > unwritten.remaining()) {
                write();
            }
            long offset = written + unwritten.position();
            if (value.length > unwritten.remaining()) {
                append(ByteBuffer.wrap(value));
            } else {
                unwritten.put(value);
            }
            places.put(key, offset << LENGTH_BITS | value.length);
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a shelf cannot be written", e);
        }
    }

    void remove(String key) {
        places.remove(key);
    }

    /** All values, in the order in which they lie. */
    Stream<byte[]> values() {
        return places.values().stream().sorted().map(this::read);
    }

    private byte[] read(long place) {
        int length = (int) (place & LONGEST);
        long offset = place >>> LENGTH_BITS;
        byte[] value = new byte[length];
        try {
            if (offset >= written) {
                unwritten.get((int) (offset - written), value);
            } else {
                ByteBuffer into = ByteBuffer.wrap(value);
                while (into.hasRemaining()) {
                    if (file.read(into, offset + into.position()) < 0) {
                        throw new IOException("it ends at " + file.size());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a shelf cannot be read", e);
        }
        return value;
    }

    private void write() throws IOException {
        append(unwritten.flip());
        unwritten.clear();
    }

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary file of a shelf cannot be closed", e);
        }
    }
}
