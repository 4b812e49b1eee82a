package dev.parley.sink;

import dev.parley.sink.database.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for one test class: one of its own on loopback (under another user where the tests run as root), or
 * the empty database that {@code -Dparley.test.postgres=jdbc:postgresql:…} names, where no binary fits the machine.
 */
public final class TestPostgreSql implements AutoCloseable {
    private final @Nullable EmbeddedPostgres server;
    private final String url;

    private TestPostgreSql(@Nullable EmbeddedPostgres server, String url) {
        this.server = server;
        this.url = url;
    }

    public static TestPostgreSql start() throws IOException {
        String given = System.getProperty("parley.test.postgres");
        if (given != null) {
            return new TestPostgreSql(null, given);
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new TestPostgreSql(server, server.getJdbcUrl("postgres", "postgres"));
    }

    public DatabaseConfig config() {
        return DatabaseConfig.of(url, null, null, null, Path.of("."), 2);
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
