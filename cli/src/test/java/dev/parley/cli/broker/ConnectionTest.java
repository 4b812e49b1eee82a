package dev.parley.cli.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {
    private static final String ADDRESS = "127.0.0.1:4711";

    @TempDir
    private Path data;

    @Test
    void usesTheBrokerOfTheParleyThatHoldsTheDirectory() {
        try (DataDirectory held = DataDirectory.hold(data)) {
            held.publish(ADDRESS);
            try (Connection connection = Connection.shared(data, Map.of())) {
                assertThat(connection.address()).isEqualTo(ADDRESS);
                assertThat(connection.isEmbedded()).isFalse();
            }
        }
    }

    @Test
    void waitsForABrokerThatIsJustStarting() throws Exception {
        try (DataDirectory held = DataDirectory.hold(data)) {
            CompletableFuture<String> address = CompletableFuture.supplyAsync(() -> {
                try (Connection connection = Connection.shared(data, Map.of())) {
                    return connection.address();
                }
            });
            held.publish(ADDRESS);
            assertThat(address.get(30, TimeUnit.SECONDS)).isEqualTo(ADDRESS);
        }
    }

    @Test
    void leavesTheTimeoutsThatTheUserHasSet() {
        try (DataDirectory held = DataDirectory.hold(data)) {
            held.publish(ADDRESS);
            try (Connection connection = Connection.shared(data, Map.of("request.timeout.ms", "40000"))) {
                assertThat(connection.client())
                        .containsEntry("request.timeout.ms", "40000")
                        .doesNotContainKey("default.api.timeout.ms");
            }
        }
    }

    @Test
    void refusesToStartASecondBrokerOnOneDirectory() {
        try (DataDirectory held = DataDirectory.hold(data)) {
            held.publish(ADDRESS);
            assertThatThrownBy(() -> Connection.embedded(data, Map.of()).close())
                    .isInstanceOf(BrokenWorld.class)
                    .hasMessageContaining("is in use by another Parley");
        }
    }
}
