package dev.parley.sink.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.parley.events.Namespace;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One schema a namespace, {@code parley_} and its name. Text is compared byte by byte, as SQLite does and versions need;
 * writers of one namespace take turns by an advisory lock, so that what one erases another cannot bring back.
 */
record PostgreSqlDialect(DatabaseConfig.PostgreSql config) implements Dialect {
    private static final String PREFIX = "parley_";

    @Override
    public String location(Namespace namespace) {
        return config.place() + " schema " + schema(namespace);
    }

    @Override
    public List<Namespace> namespaces() {
        return ask(handle -> handle
                .createQuery("SELECT schema_name FROM information_schema.schemata ORDER BY schema_name")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name -> name.matches(PREFIX + "[a-z0-9-]{1,40}"))
                .map(name -> new Namespace(name.substring(PREFIX.length())))
                .sorted()
                .toList());
    }

    @Override
    public boolean exists(Namespace namespace) {
        return namespaces().contains(namespace);
    }

    @Override
    public Optional<Object> identity(Namespace namespace) {
        return ask(handle -> handle.createQuery("SELECT CAST(oid AS BIGINT) FROM pg_namespace WHERE nspname = :name")
                .bind("name", schema(namespace))
                .mapTo(Long.class)
                .findOne()
                .map(Object.class::cast));
    }

    @Override
    public boolean drop(Namespace namespace) {
        if (!exists(namespace)) {
            return false;
        }
        ask(handle -> handle.execute("DROP SCHEMA \"" + schema(namespace) + "\" CASCADE"));
        return true;
    }

    private <T> T ask(HandleCallback<T, RuntimeException> question) {
        return Jdbi.create(this::connect).withHandle(question);
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        putIfKnown(properties, "user", config.user());
        putIfKnown(properties, "password", config.password());
        return DriverManager.getConnection(config.url(), properties);
    }

    private static void putIfKnown(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    @Override
    public HikariDataSource writer(Namespace namespace) {
        return pool(namespace, "write", 1, false);
    }

    @Override
    public HikariDataSource readers(Namespace namespace) {
        return pool(namespace, "read", config.readers(), true);
    }

    private HikariDataSource pool(Namespace namespace, String purpose, int size, boolean onlyReads) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(config.url());
        pool.setUsername(config.user());
        pool.setPassword(config.password());
        pool.setSchema(schema(namespace));
        pool.setPoolName(namespace + "-" + purpose);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(onlyReads ? 0 : 1);
        pool.setReadOnly(onlyReads);
        pool.addDataSourceProperty("ApplicationName", "parley-" + namespace + "-" + purpose);
        return new HikariDataSource(pool);
    }

    @Override
    public void prepare(FluentConfiguration migrations, Namespace namespace, HikariDataSource writer) {
        migrations
                .dataSource(config.url(), config.user(), config.password())
                .schemas(schema(namespace))
                .defaultSchema(schema(namespace));
    }

    @Override
    public Map<String, String> words() {
        return Map.of("text", "TEXT COLLATE \"C\"");
    }

    @Override
    public void holdWriting(Handle handle) {
        handle.execute("SELECT pg_advisory_xact_lock(hashtext(current_schema()))");
    }

    @Override
    public Optional<StoreLock> lock(Namespace namespace) {
        return Optional.empty();
    }

    private static String schema(Namespace namespace) {
        return PREFIX + namespace;
    }
}
