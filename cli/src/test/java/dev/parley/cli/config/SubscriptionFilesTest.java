package dev.parley.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.subscription.Subscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheThreeThatAreShipped() {
        assertThat(SubscriptionFiles.read(Path.of("../config/subscriptions")))
                .extracting(subscription -> subscription.id() + ": " + subscription.query())
                .containsExactly(
                        "any-format: format:*",
                        "karasin-beside-a-format: official:grigory-karasin format:*",
                        "lavrov-in-russian-outlets: official:sergey-lavrov source.side:russia");
    }

    @Test
    void namesASubscriptionByItsFileUnlessItNamesItself() throws IOException {
        write("one.yaml", "query: format:*");
        write("two.yaml", "id: second\nname: Second\npaused: true\nquery: format:*");
        assertThat(SubscriptionFiles.read(folder))
                .extracting(subscription -> subscription.id().value(), Subscription::name, Subscription::paused)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", "one", false),
                        org.assertj.core.groups.Tuple.tuple("second", "Second", true));
    }

    @Test
    void refusesWithFileAndLine() throws IOException {
        Path file = write("bad.yaml", "name: A\nqeury: format:*");
        assertThatThrownBy(() -> SubscriptionFiles.one(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ":2: unknown key qeury; did you mean query?");
        write("bad.yaml", "name: A");
        assertThatThrownBy(() -> SubscriptionFiles.one(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ":1: subscription bad has no query");
        write("bad.yaml", "name: A\nquery: 'x");
        assertThatThrownBy(() -> SubscriptionFiles.one(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(file + ":2: ");
    }

    @Test
    void refusesTwoOfOneName() throws IOException {
        Path first = write("a.yaml", "id: same\nquery: format:*");
        Path second = write("b.yaml", "id: same\nquery: format:*");
        assertThatThrownBy(() -> SubscriptionFiles.read(folder))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(second + ": subscription same is also in " + first);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> SubscriptionFiles.read(folder.resolve("none")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("folder of subscriptions " + folder.resolve("none") + " is not there");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
