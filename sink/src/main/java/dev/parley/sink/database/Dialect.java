package dev.parley.sink.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.events.Namespace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;

/** What differs between the two databases; the tables and the SQL that fills and asks them do not. */
sealed interface Dialect permits SqliteDialect, PostgreSqlDialect {
    static Dialect of(DatabaseConfig config) {
        return switch (config) {
            case DatabaseConfig.Sqlite sqlite -> new SqliteDialect(sqlite);
            case DatabaseConfig.PostgreSql postgreSql -> new PostgreSqlDialect(postgreSql);
        };
    }

    /** The place of a namespace, for people. */
    String location(Namespace namespace);

    List<Namespace> namespaces();

    boolean exists(Namespace namespace);

    /** What tells the database of a namespace from one that was made anew under its name; empty when there is none. */
    Optional<Object> identity(Namespace namespace);

    /** Removes everything of a namespace; false when there is nothing. */
    boolean drop(Namespace namespace);

    /** The single connection that writes. */
    HikariDataSource writer(Namespace namespace);

    /** The connections that only read. */
    HikariDataSource readers(Namespace namespace);

    /** Tells migrations where to work; they may need a connection besides the one that writes. */
    void prepare(FluentConfiguration migrations, Namespace namespace, HikariDataSource writer);

    /** What the migrations' placeholders stand for. */
    Map<String, String> words();

    /** Makes this transaction the only one that writes in its namespace until it ends. */
    void holdWriting(Handle handle);

    /** Makes this process the only one that stores here; empty where positions alone are trusted to fence another. */
    Optional<StoreLock> lock(Namespace namespace);
}
