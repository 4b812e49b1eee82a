package dev.parley.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same program against a Kafka and a PostgreSQL of others, by configuration only. */
final class OutsideIT {
    /** Names the run, so that who started it finds what a killed one left behind. */
    private static final String RUN = "dev.parley.run";

    private static final String RUN_NAME = Objects.requireNonNullElse(System.getenv("TEST_RUN"), "by hand");

    @TempDir
    private Path data;

    @BeforeEach
    void aDockerEngineAnswers() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            String message =
                    "NOT RUN: no Docker engine answers, so nothing was tried against an outside Kafka and PostgreSQL";
            System.err.println(message);
            abort(message);
        }
    }

    @Test
    void theSeedsComeOutTheSameOnAnOutsideKafkaAndPostgreSql() throws Exception {
        Seeds.assumeThere();
        try (KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1")
                        .withLabel(RUN, RUN_NAME)
                        .withEnv("KAFKA_MESSAGE_MAX_BYTES", "8388608")
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
                PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18").withLabel(RUN, RUN_NAME)) {
            kafka.start();
            postgres.start();
            Path password = Files.writeString(data.resolve("password"), postgres.getPassword());
            Program parley = new Program(
                    data,
                    Map.of(
                            "PARLEY_DATABASE_URL", postgres.getJdbcUrl(),
                            "PARLEY_DATABASE_USER", postgres.getUsername(),
                            "PARLEY_DATABASE_PASSWORD_FILE", password.toString()));

            Program.Ended first = parley.run(
                    "replay",
                    Seeds.FOLDER.toString(),
                    "--json",
                    "--namespace",
                    "seeds-outside",
                    "--bootstrap-servers",
                    kafka.getBootstrapServers());

            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.json().get("articles").asLong()).isEqualTo(Seeds.ARTICLES);
            Seeds.assertFoundIn(first.json());
            try (Connection rows = postgres.createConnection("")) {
                Seeds.assertStoredIn(rows, "\"parley_seeds-outside\".");
            }
        }
    }
}
