package dev.parley.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.sink.Samples;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.database.StoreLock;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreSinkOnSqliteTest extends StoreSinkContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path directory;

    @Override
    DatabaseConfig config() {
        return DatabaseConfig.sqlite(directory);
    }

    @Test
    void aSecondStoreOnOneFileRefusesToStartAndNamesTheHolder() {
        try (StoreSink first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreLock.InUse.class)
                    .hasMessageContaining(database.location())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first.failure()).isEmpty();
        }
        try (StoreSink next = open()) {
            assertThat(next.failure()).isEmpty();
        }
    }

    private StoreSink open() {
        return new StoreSink(broker.settings(), topics, database, Samples.ZONE, InstantSource.system());
    }
}
