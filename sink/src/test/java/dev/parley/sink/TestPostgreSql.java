package dev.parley.sink;

import dev.parley.sink.database.DatabaseConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A real PostgreSQL on loopback, for one test class; it runs as another user where the tests run as root. */
public final class TestPostgreSql implements AutoCloseable {
    private final EmbeddedPostgres server;

    private TestPostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestPostgreSql start() throws IOException {
        return new TestPostgreSql(EmbeddedPostgres.builder().start());
    }

    public DatabaseConfig config() {
        return DatabaseConfig.of(server.getJdbcUrl("postgres", "postgres"), null, null, null, Path.of("."), 2);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
