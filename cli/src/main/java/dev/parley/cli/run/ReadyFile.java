package dev.parley.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code ready} in a data directory: there while the roles of this process work as they should. */
final class ReadyFile implements AutoCloseable {
    private final Path file;

    private ReadyFile(Path file) {
        this.file = file;
    }

    /** Takes away what a killed process has left. */
    static ReadyFile in(Path data) {
        ReadyFile ready = new ReadyFile(data.resolve("ready"));
        ready.show(false);
        return ready;
    }

    /** Makes the file or takes it away, where that is not done yet. */
    void show(boolean isReady) {
        try {
            if (isReady && !Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            } else if (!isReady) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file + " cannot be changed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        show(false);
    }
}
