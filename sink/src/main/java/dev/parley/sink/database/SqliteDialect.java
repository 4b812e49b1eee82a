package dev.parley.sink.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.parley.events.Namespace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One file a namespace, with a write-ahead log, so that readers never wait for the writer. A transaction of the writer
 * begins as a writing one: taking that lock later could fail in the middle.
 */
record SqliteDialect(DatabaseConfig.Sqlite config) implements Dialect {
    private static final String ENDING = ".sqlite";
    private static final int PATIENCE_MILLISECONDS = 30_000;

    @Override
    public String location(Namespace namespace) {
        return file(namespace).toString();
    }

    @Override
    public List<Namespace> namespaces() {
        if (!Files.isDirectory(config.directory())) {
            return List.of();
        }
        try (var files = Files.list(config.directory())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]{1,40}\\.sqlite"))
                    .map(name -> new Namespace(name.substring(0, name.length() - ENDING.length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("directory of databases " + config.directory() + " cannot be listed", e);
        }
    }

    @Override
    public boolean exists(Namespace namespace) {
        return Files.isRegularFile(file(namespace));
    }

    @Override
    public Optional<Object> identity(Namespace namespace) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file(namespace), BasicFileAttributes.class);
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("database " + file(namespace) + " cannot be looked at", e);
        }
    }

    @Override
    public boolean drop(Namespace namespace) {
        if (!exists(namespace)) {
            return false;
        }
        try (StoreLock lock = StoreLock.take(file(namespace))) {
            for (String ending : List.of("-wal", "-shm", "")) {
                Files.deleteIfExists(Path.of(file(namespace) + ending));
            }
            lock.deleteFile();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("database " + file(namespace) + " cannot be removed", e);
        }
    }

    @Override
    public HikariDataSource writer(Namespace namespace) {
        try {
            Files.createDirectories(config.directory());
        } catch (IOException e) {
            throw new UncheckedIOException("directory of databases " + config.directory() + " cannot be made", e);
        }
        return pool(namespace, "write", 1, null);
    }

    @Override
    public HikariDataSource readers(Namespace namespace) {
        return pool(namespace, "read", config.readers(), "PRAGMA query_only = 1");
    }

    private HikariDataSource pool(Namespace namespace, String purpose, int size, @Nullable String first) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        settings.setBusyTimeout(PATIENCE_MILLISECONDS);
        settings.setTransactionMode(
                first == null ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file(namespace));
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setPoolName(namespace + "-" + purpose);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(first == null ? 1 : 0);
        pool.setConnectionInitSql(first);
        return new HikariDataSource(pool);
    }

    @Override
    public void prepare(FluentConfiguration migrations, Namespace namespace, HikariDataSource writer) {
        migrations.dataSource(writer);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("text", "TEXT");
    }

    @Override
    public void holdWriting(Handle handle) {}

    @Override
    public Optional<StoreLock> lock(Namespace namespace) {
        return Optional.of(StoreLock.take(file(namespace)));
    }

    private Path file(Namespace namespace) {
        return config.directory().resolve(namespace + ENDING);
    }
}
