package dev.parley.cli.broker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory that a Parley with an embedded broker keeps everything in, held by one process at a time.
 *
 * <p>The lock is the operating system's on the file {@code lock}, so that it ends with the process however that ends;
 * what is written in the file is only for people.
 */
public final class DataDirectory implements AutoCloseable {
    /** With less than this the broker stops in the middle of its work. */
    private static final long LEAST_SPACE_BYTES = 256L * 1024 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the directory for this process, making it when it is new; says in one line why it cannot. */
    public static DataDirectory hold(Path path) {
        return hold(path, LEAST_SPACE_BYTES);
    }

    static DataDirectory hold(Path path, long leastSpaceBytes) {
        try {
            Files.createDirectories(path);
            long free = Files.getFileStore(path).getUsableSpace();
            if (free < leastSpaceBytes) {
                throw new BrokenWorld("no disk space: %s has %,d MB left, %,d MB are needed; choose another with --data"
                        .formatted(path, free >> 20, leastSpaceBytes >> 20));
            }
            return lock(path);
        } catch (IOException e) {
            throw new BrokenWorld("data directory " + path + " cannot be written: " + reason(e), e);
        }
    }

    private static DataDirectory lock(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new BrokenWorld("data directory " + path + " is in use by another Parley"
                    + holder(path).map(pid -> " (process " + pid + ")").orElse("")
                    + "; stop it or choose another with --data");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        channel.force(false);
        Files.deleteIfExists(address(path));
        return new DataDirectory(path, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where the broker of the process that holds a directory listens, if one is held and its broker is up. */
    public static Optional<String> liveBroker(Path path) {
        try {
            return Files.isRegularFile(address(path)) && isHeld(path)
                    ? Optional.of(Files.readString(address(path)).strip())
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            // Its process has ended between the two looks.
            return Optional.empty();
        } catch (IOException e) {
            throw new BrokenWorld("data directory " + path + " cannot be read: " + reason(e), e);
        }
    }

    /** Whether a process holds a directory. */
    static boolean isHeld(Path path) {
        Path file = path.resolve("lock");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = tryLock(channel)) {
            return free == null;
        } catch (IOException e) {
            throw new BrokenWorld("data directory " + path + " cannot be read: " + reason(e), e);
        }
    }

    private static Optional<String> holder(Path path) {
        try {
            String pid = Files.readString(path.resolve("lock")).strip();
            return pid.isEmpty() ? Optional.empty() : Optional.of(pid);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The directory of the embedded broker. */
    public Path broker() {
        return path.resolve("broker");
    }

    /** Lets other commands find the broker of this process. */
    public void publish(String brokerAddress) {
        try {
            // A reader sees the whole address or none.
            Path written = Files.writeString(path.resolve("broker.address.new"), brokerAddress + "\n");
            Files.move(written, address(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BrokenWorld("data directory " + path + " cannot be written: " + reason(e), e);
        }
    }

    private static Path address(Path path) {
        return path.resolve("broker.address");
    }

    /** The message of a file system exception is often the path alone; its kind says the rest. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ") + ": "
                + e.getMessage();
    }

    @Override
    public void close() {
        try (channel;
                lock) {
            Files.deleteIfExists(address(path));
        } catch (IOException e) {
            throw new BrokenWorld("data directory " + path + " cannot be given back: " + reason(e), e);
        }
    }
}
