package dev.parley.cli.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void refusesASecondParleyNamingDirectoryAndProcess() {
        Path data = folder.resolve("data");
        try (DataDirectory held = DataDirectory.hold(data)) {
            assertThat(held.broker()).isEqualTo(data.resolve("broker"));
            assertThatThrownBy(() -> DataDirectory.hold(data))
                    .isInstanceOf(BrokenWorld.class)
                    .hasMessage("data directory " + data + " is in use by another Parley (process "
                            + ProcessHandle.current().pid() + "); stop it or choose another with --data");
        }
    }

    @Test
    void canBeHeldAgainOnceGivenBack() {
        DataDirectory.hold(folder).close();
        DataDirectory.hold(folder).close();
        assertThat(folder.resolve("lock")).exists();
    }

    @Test
    void showsTheBrokerOfTheProcessThatHoldsIt() {
        assertThat(DataDirectory.liveBroker(folder)).isEmpty();
        try (DataDirectory held = DataDirectory.hold(folder)) {
            assertThat(DataDirectory.liveBroker(folder)).isEmpty();
            held.publish("127.0.0.1:4711");
            assertThat(DataDirectory.liveBroker(folder)).contains("127.0.0.1:4711");
        }
        assertThat(DataDirectory.liveBroker(folder)).isEmpty();
    }

    @Test
    void passesOverAnAddressThatAKilledProcessLeftBehind() throws IOException {
        DataDirectory.hold(folder).close();
        Files.writeString(folder.resolve("broker.address"), "127.0.0.1:4711\n");
        assertThat(DataDirectory.liveBroker(folder)).isEmpty();
    }

    @Test
    void refusesADirectoryThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataDirectory.hold(file))
                .isInstanceOf(BrokenWorld.class)
                .hasMessage("data directory " + file + " cannot be written: File Already Exists: " + file);
    }

    @Test
    void refusesADiskWithoutSpace() {
        assertThatThrownBy(() -> DataDirectory.hold(folder, Long.MAX_VALUE))
                .isInstanceOf(BrokenWorld.class)
                .hasMessageStartingWith("no disk space: " + folder + " has ");
    }
}
