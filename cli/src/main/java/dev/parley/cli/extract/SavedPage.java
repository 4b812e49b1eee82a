package dev.parley.cli.extract;

import dev.parley.cli.config.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a page that lies in a file, no longer compressed, up to {@value #MOST_BYTES}. */
public final class SavedPage {
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private SavedPage() {}

    /**
     * @param file a path, or {@code -} for {@code in}
     * @throws ConfigurationException when it cannot be read
     */
    public static byte[] read(String file, InputStream in) {
        try (InputStream from = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
            byte[] bytes = from.readNBytes(MOST_BYTES);
            if (!isGzip(bytes)) {
                return bytes;
            }
            try (InputStream inflated = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return inflated.readNBytes(MOST_BYTES);
            }
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e, e);
        }
    }

    /** RFC 1952 §2.3.1: whatever the file is called. */
    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }
}
