package dev.parley.cli.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of feeds and sitemaps as they are published, plain or compressed by gzip. */
public final class FeedFiles {
    private static final int LARGEST = 64 << 20;

    private FeedFiles() {}

    /**
     * The bytes of a feed. Throws {@link IOException} when it cannot be read or is larger than 64 MiB.
     *
     * @param file a path, or {@code -} for {@code in}
     */
    public static byte[] read(String file, InputStream in) throws IOException {
        if (file.equals("-")) {
            return plain(capped(in));
        }
        try (InputStream bytes = Files.newInputStream(Path.of(file))) {
            return plain(capped(bytes));
        }
    }

    private static byte[] plain(byte[] bytes) throws IOException {
        boolean isCompressed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        return isCompressed ? capped(new GZIPInputStream(new ByteArrayInputStream(bytes))) : bytes;
    }

    private static byte[] capped(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("is larger than " + (LARGEST >> 20) + " MiB");
        }
        return bytes;
    }
}
