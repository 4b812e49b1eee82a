package dev.parley.sink.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Namespace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What any database does for the namespaces in it. */
abstract class DatabaseContract {
    private static final Namespace ONE = new Namespace("replay-one");
    private static final Namespace TWO = new Namespace("two");

    abstract DatabaseConfig config();

    @AfterEach
    void drop() {
        Database.namespaces(config()).forEach(each -> Database.drop(config(), each));
    }

    @Test
    void opensOnlyWhatExists() {
        assertThat(Database.openExisting(config(), ONE)).isEmpty();
        assertThat(Database.namespaces(config())).isEmpty();

        Database.open(config(), ONE).close();

        try (Database again = Database.openExisting(config(), ONE).orElseThrow()) {
            assertThat(again.namespace()).isEqualTo(ONE);
            assertThat(again.location()).contains("replay-one");
        }
    }

    @Test
    void namespacesNeverMix() {
        try (Database one = Database.open(config(), ONE);
                Database two = Database.open(config(), TWO)) {
            withdraw(one, "a");

            assertThat(withdrawn(one)).containsExactly("a");
            assertThat(withdrawn(two)).isEmpty();
            assertThat(Database.namespaces(config())).containsExactly(ONE, TWO);
        }
    }

    @Test
    void rowsStayWhenItIsClosedAndGoWhenItIsDropped() {
        try (Database one = Database.open(config(), ONE)) {
            withdraw(one, "a");
        }
        try (Database one = Database.open(config(), ONE)) {
            assertThat(withdrawn(one)).containsExactly("a");
        }

        assertThat(Database.drop(config(), ONE)).isTrue();

        assertThat(Database.drop(config(), ONE)).isFalse();
        try (Database one = Database.open(config(), ONE)) {
            assertThat(withdrawn(one)).isEmpty();
        }
    }

    @Test
    void writesAllOrNothing() {
        try (Database one = Database.open(config(), ONE)) {
            assertThatThrownBy(() -> one.write(handle -> {
                        handle.execute("INSERT INTO withdrawal (article, at, reason) VALUES ('a', 't', 'r')");
                        throw new IllegalStateException("on the way");
                    }))
                    .hasMessage("on the way");

            assertThat(withdrawn(one)).isEmpty();
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (Database one = Database.open(config(), ONE)) {
            assertThatThrownBy(() -> one.read(handle -> handle.execute("DELETE FROM withdrawal")))
                    .hasMessageMatching("(?s).*(readonly|read-only).*");
        }
    }

    @Test
    void aReaderSeesTheStateBeforeWhatIsBeingWritten() {
        try (Database one = Database.open(config(), ONE)) {
            withdraw(one, "a");
            one.write(handle -> {
                handle.execute("INSERT INTO withdrawal (article, at, reason) VALUES ('b', 't', 'r')");
                assertThat(withdrawn(one)).containsExactly("a");
            });
            assertThat(withdrawn(one)).containsExactly("a", "b");
        }
    }

    @Test
    void closesWhatWasRemovedAndOpensWhatWasMadeAnewUnderItsName() {
        try (OpenDatabases databases = new OpenDatabases(config())) {
            Database first = databases.opened(ONE);
            withdraw(first, "a");
            assertThat(databases.existing(ONE)).containsSame(first);

            Database.drop(config(), ONE);
            Database.open(config(), ONE).close();

            Database second = databases.existing(ONE).orElseThrow();
            assertThat(second).isNotSameAs(first);
            assertThat(withdrawn(second)).isEmpty();
            assertThatThrownBy(() -> withdrawn(first)).hasMessageContaining("closed");

            Database.drop(config(), ONE);

            assertThat(databases.namespaces()).isEmpty();
            assertThatThrownBy(() -> withdrawn(second)).hasMessageContaining("closed");
            assertThat(databases.existing(ONE)).isEmpty();
        }
    }

    private static void withdraw(Database database, String article) {
        database.write(
                handle -> handle.execute("INSERT INTO withdrawal (article, at, reason) VALUES (?, 't', 'r')", article));
    }

    private static List<String> withdrawn(Database database) {
        return database.read(handle -> handle.createQuery("SELECT article FROM withdrawal ORDER BY article")
                .mapTo(String.class)
                .list());
    }
}
