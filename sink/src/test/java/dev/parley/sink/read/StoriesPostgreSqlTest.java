package dev.parley.sink.read;

import dev.parley.sink.TestPostgreSql;
import dev.parley.sink.database.DatabaseConfig;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class StoriesPostgreSqlTest extends StoriesContract {
    @SuppressWarnings("NullAway.Init") // Started before all tests.
    private static TestPostgreSql server;

    @BeforeAll
    static void start() throws IOException {
        server = TestPostgreSql.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    DatabaseConfig config() {
        return server.config();
    }
}
