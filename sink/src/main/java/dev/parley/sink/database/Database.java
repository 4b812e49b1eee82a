package dev.parley.sink.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.events.Namespace;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The rows of one namespace, open. Safe for many threads: one writes at a time, several read. */
public final class Database implements AutoCloseable {
    private static final String DERIVED = "classpath:dev/parley/sink/database/derived";

    private final Namespace namespace;
    private final Dialect dialect;
    private final HikariDataSource writer;
    private final HikariDataSource readers;

    private Database(Namespace namespace, Dialect dialect) {
        this.namespace = namespace;
        this.dialect = dialect;
        this.writer = dialect.writer(namespace);
        this.readers = dialect.readers(namespace);
    }

    /** Opens the database of a namespace, making it when there is none, and brings its tables up to date. */
    public static Database open(DatabaseConfig config, Namespace namespace) {
        Database database = new Database(namespace, Dialect.of(config));
        try {
            database.migrate();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        return database;
    }

    /** Opens the database of a namespace when there is one. */
    public static Optional<Database> openExisting(DatabaseConfig config, Namespace namespace) {
        return exists(config, namespace) ? Optional.of(open(config, namespace)) : Optional.empty();
    }

    public static boolean exists(DatabaseConfig config, Namespace namespace) {
        return Dialect.of(config).exists(namespace);
    }

    /** The namespaces that have a database, by name. */
    public static List<Namespace> namespaces(DatabaseConfig config) {
        return Dialect.of(config).namespaces();
    }

    /** Removes all rows of a namespace for good; false when there are none. Refuses while somebody stores there. */
    public static boolean drop(DatabaseConfig config, Namespace namespace) {
        return Dialect.of(config).drop(namespace);
    }

    private void migrate() {
        FluentConfiguration migrations = Flyway.configure(Database.class.getClassLoader())
                .loggers("slf4j")
                .locations(DERIVED)
                .table("derived_history")
                .placeholders(dialect.words());
        dialect.prepare(migrations, namespace, writer);
        migrations.load().migrate();
    }

    public Namespace namespace() {
        return namespace;
    }

    /** Where it is, for people: a file, or an address and a schema. */
    public String location() {
        return dialect.location(namespace);
    }

    /** Asks a question of one consistent state. */
    public <T, X extends Exception> T read(HandleCallback<T, X> question) throws X {
        return Jdbi.create(readers).inTransaction(TransactionIsolationLevel.UNKNOWN, question);
    }

    /** Writes all or nothing, alone in this namespace. */
    public <X extends Exception> void write(HandleConsumer<X> change) throws X {
        Jdbi.create(writer).useTransaction((Handle handle) -> {
            dialect.holdWriting(handle);
            change.useHandle(handle);
        });
    }

    /** Becomes the only one who stores here, where the database needs that. Throws {@link StoreLock.InUse}. */
    public Optional<StoreLock> lockForStoring() {
        return dialect.lock(namespace);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
