package dev.parley.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.ingest.IngestConfig;
import dev.parley.sink.database.DatabaseConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModulesTest {
    private static final String URL = "jdbc:postgresql://host/parley";

    @TempDir
    private Path home;

    @Test
    void handsTheDatabaseAPasswordOfTheEnvironment() {
        assertThat(database(Map.of("PARLEY_DATABASE_PASSWORD", "from the environment")))
                .isEqualTo(
                        new DatabaseConfig.PostgreSql(URL, "parley", "from the environment", DatabaseConfig.READERS));
    }

    @Test
    void handsTheDatabaseAPasswordOfAFileWhereTheVariableIsEmpty() throws Exception {
        Path file = Files.writeString(home.resolve("password"), "from a file\n");
        assertThat(database(Map.of("PARLEY_DATABASE_PASSWORD", "", "PARLEY_DATABASE_PASSWORD_FILE", file.toString())))
                .isEqualTo(new DatabaseConfig.PostgreSql(URL, "parley", "from a file", DatabaseConfig.READERS));
    }

    @Test
    void refusesAPasswordBesideAFileOfOneWithoutSayingIt() {
        Map<String, String> both =
                Map.of("PARLEY_DATABASE_PASSWORD", "canary", "PARLEY_DATABASE_PASSWORD_FILE", "/run/secrets/db");
        assertThatThrownBy(() -> database(both))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("PARLEY_DATABASE_PASSWORD and database.password-file are both set,"
                        + " the latter to /run/secrets/db; set one");
    }

    @Test
    void setsIngestUp() {
        IngestConfig config = ingest(Map.of(
                "PARLEY_CONTACT", "desk@example.org",
                "PARLEY_INGEST_FLOOR", "5s",
                "PARLEY_INGEST_CEILING", "1h",
                "PARLEY_INGEST_GAP", "500ms",
                "PARLEY_INGEST_PROXY", "http://proxy.example:3128",
                "PARLEY_INGEST_ALLOWED_ADDRESSES", "127.0.0.0/8",
                "PARLEY_INGEST_HISTORY", "0"));

        assertThat(config)
                .isEqualTo(new IngestConfig(
                        config.version(),
                        "desk@example.org",
                        IngestConfig.ZONE,
                        IngestConfig.ranges("127.0.0.0/8"),
                        Duration.ofSeconds(5),
                        Duration.ofHours(1),
                        Duration.ofMillis(500),
                        URI.create("http://proxy.example:3128"),
                        0));
    }

    @Test
    void hasIngestsDefaults() {
        IngestConfig defaults = IngestConfig.defaults();

        assertThat(ingest(Map.of()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(defaults);
    }

    @Test
    void refusesWhatIngestCannotBeSetUpWith() {
        assertThatThrownBy(() -> ingest(Map.of("PARLEY_INGEST_ALLOWED_ADDRESSES", "localhost")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'localhost' is no range of addresses");
    }

    private IngestConfig ingest(Map<String, String> environment) {
        return new Modules(Configuration.of(home, home.resolve("parley.yaml"), environment, List.of())).ingest();
    }

    private DatabaseConfig database(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("PARLEY_DATABASE_URL", URL);
        environment.put("PARLEY_DATABASE_USER", "parley");
        return new Modules(Configuration.of(home, home.resolve("parley.yaml"), environment, List.of())).database();
    }
}
