package dev.parley.sink.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to store into a SQLite file, held by one process at a time: an operating system's lock on a file beside it,
 * which also names the holder and is given up with the process, however it ends.
 */
public final class StoreLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private StoreLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static StoreLock take(Path database) {
        Path file = Path.of(database + ".lock");
        try {
            Files.createDirectories(database.toAbsolutePath().getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new InUse("database " + database + " is being stored to by "
                        + (holder.isEmpty() ? "another process" : holder) + "; stop it first");
            }
            String holder = "process " + ProcessHandle.current().pid();
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(file, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("lock file " + file + " cannot be written", e);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    void deleteFile() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("lock file " + file + " cannot be released", e);
        }
    }

    /** Somebody else stores into this database; the message says who. */
    public static final class InUse extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        InUse(String message) {
            super(message);
        }
    }
}
