package dev.parley.sink.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseConfigTest {
    @Test
    void isSqliteUnlessAnAddressIsGiven() {
        assertThat(DatabaseConfig.of(null, null, null, null, Path.of("data"), 4))
                .isEqualTo(DatabaseConfig.sqlite(Path.of("data")));
        assertThat(DatabaseConfig.of(" ", "u", "p", null, Path.of("data"), 4))
                .isEqualTo(DatabaseConfig.sqlite(Path.of("data")));
    }

    @Test
    void takesEverySetting(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "secret\nrest");

        assertThat(DatabaseConfig.of("jdbc:postgresql://h/d", "u", null, file, directory, 7))
                .isEqualTo(new DatabaseConfig.PostgreSql("jdbc:postgresql://h/d", "u", "secret", 7));
        assertThat(DatabaseConfig.of("jdbc:postgresql://h/d", "u", "p", null, directory, 7))
                .isEqualTo(new DatabaseConfig.PostgreSql("jdbc:postgresql://h/d", "u", "p", 7));
    }

    @Test
    void refusesWhatCannotBe(@TempDir Path directory) throws IOException {
        Path empty = Files.createFile(directory.resolve("empty"));
        assertThatThrownBy(() -> DatabaseConfig.of("jdbc:mysql://h/d", null, null, null, directory, 4))
                .hasMessageContaining("'jdbc:mysql://h/d'");
        assertThatThrownBy(() -> DatabaseConfig.of("jdbc:postgresql://h/d", null, "p", empty, directory, 4))
                .hasMessageContaining("both a password and a password file");
        assertThatThrownBy(() -> DatabaseConfig.of("jdbc:postgresql://h/d", null, null, empty, directory, 4))
                .hasMessageContaining(empty + " is empty");
        assertThatThrownBy(() ->
                        DatabaseConfig.of("jdbc:postgresql://h/d", null, null, directory.resolve("none"), directory, 4))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> DatabaseConfig.of(null, null, null, null, directory, 0))
                .hasMessageContaining("0 readers");
    }

    @Test
    void neverPrintsAPassword() {
        assertThat(new DatabaseConfig.PostgreSql("jdbc:postgresql://u:canary@h/d?password=canary", "u", "canary", 4))
                .asString()
                .doesNotContain("canary")
                .contains("h/d");
    }
}
