package dev.parley.sink.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Namespace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteDatabaseTest extends DatabaseContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path directory;

    @Override
    DatabaseConfig config() {
        return DatabaseConfig.sqlite(directory);
    }

    @Test
    void isNotDroppedWhileSomebodyStoresThere() {
        Namespace namespace = new Namespace("busy");
        try (Database database = Database.open(config(), namespace);
                StoreLock lock = database.lockForStoring().orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> Database.drop(config(), namespace))
                    .isInstanceOf(StoreLock.InUse.class)
                    .hasMessageContaining(database.location());
        }
        assertThat(Database.drop(config(), namespace)).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void writesAheadSoThatReadersNeverWait() {
        try (Database database = Database.open(config(), new Namespace("wal"))) {
            assertThat(database.<String, RuntimeException>read(handle -> handle.createQuery("PRAGMA journal_mode")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("wal");
        }
    }
}
