package dev.parley.sink.read;

import dev.parley.sink.database.DatabaseConfig;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class StoriesSqliteTest extends StoriesContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path directory;

    @Override
    DatabaseConfig config() {
        return DatabaseConfig.sqlite(directory);
    }
}
