package dev.parley.sink.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the databases of all namespaces are. */
public sealed interface DatabaseConfig {
    /** How many questions are answered at the same time unless configured otherwise. */
    int READERS = 4;

    /** How many questions are answered at the same time. */
    int readers();

    /** One file for each namespace, in this directory. */
    static DatabaseConfig sqlite(Path directory) {
        return new Sqlite(directory, READERS);
    }

    /**
     * What a person configured.
     *
     * @param url {@code jdbc:postgresql:…}; null = SQLite files
     * @param user of PostgreSQL; null = as in the address, or the system's
     * @param password in plain; null = none, or in the file
     * @param passwordFile whose first line is the password; null = none
     * @param directory of SQLite files
     * @param readers how many questions are answered at the same time
     */
    static DatabaseConfig of(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path passwordFile,
            Path directory,
            int readers) {
        if (url == null || url.isBlank()) {
            return new Sqlite(directory, readers);
        }
        if (password != null && passwordFile != null) {
            throw new IllegalArgumentException("the database has both a password and a password file " + passwordFile);
        }
        return new PostgreSql(url, user, passwordFile == null ? password : firstLine(passwordFile), readers);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("password file " + file + " is empty"));
        } catch (IOException e) {
            throw new UncheckedIOException("password file " + file + " cannot be read", e);
        }
    }

    private static int positive(int readers) {
        if (readers < 1) {
            throw new IllegalArgumentException(readers + " readers of the database are not at least 1");
        }
        return readers;
    }

    /** SQLite files in one directory. */
    record Sqlite(Path directory, int readers) implements DatabaseConfig {
        public Sqlite {
            Objects.requireNonNull(directory, "directory is missing");
            positive(readers);
        }
    }

    /** Schemas of one PostgreSQL database. */
    record PostgreSql(
            String url, @Nullable String user, @Nullable String password, int readers) implements DatabaseConfig {
        public PostgreSql {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException("database address '" + withoutQuery(url)
                        + "' does not begin with jdbc:postgresql: (leave it out for SQLite)");
            }
            positive(readers);
        }

        /** The address without what may hold a secret. */
        String place() {
            return withoutQuery(url);
        }

        private static String withoutQuery(String url) {
            return url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
        }

        @Override
        public String toString() {
            return "PostgreSql[" + place() + "]";
        }
    }
}
