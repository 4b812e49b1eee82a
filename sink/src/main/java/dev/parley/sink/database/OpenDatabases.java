package dev.parley.sink.database;

import dev.parley.events.Namespace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The databases of all namespaces, each opened when it is first asked for and kept open for as long as it is there. One
 * that was removed, or made anew under the same name, is noticed with the next question and closed.
 */
public final class OpenDatabases implements AutoCloseable {
    private final DatabaseConfig config;
    private final Dialect dialect;
    private final ConcurrentMap<Namespace, Opened> open = new ConcurrentHashMap<>();

    private record Opened(Object identity, Database database) {}

    public OpenDatabases(DatabaseConfig config) {
        this.config = config;
        this.dialect = Dialect.of(config);
    }

    /** The namespaces that have a database, by name. */
    public List<Namespace> namespaces() {
        List<Namespace> namespaces = dialect.namespaces();
        open.keySet().stream().filter(each -> !namespaces.contains(each)).forEach(this::existing);
        return namespaces;
    }

    /** The database of a namespace, made when there is none. */
    public Database opened(Namespace namespace) {
        return existing(namespace).orElseGet(() -> {
            Database.open(config, namespace).close();
            return existing(namespace).orElseThrow();
        });
    }

    /** The database of a namespace when there is one. */
    public Optional<Database> existing(Namespace namespace) {
        Opened now = open.compute(namespace, this::current);
        return Optional.ofNullable(now).map(Opened::database);
    }

    private @Nullable Opened current(Namespace namespace, @Nullable Opened before) {
        Optional<Object> identity = dialect.identity(namespace);
        if (before != null && identity.filter(before.identity()::equals).isPresent()) {
            return before;
        }
        if (before != null) {
            before.database().close();
        }
        return identity.map(each -> new Opened(each, Database.open(config, namespace)))
                .orElse(null);
    }

    @Override
    public void close() {
        open.values().forEach(each -> each.database().close());
        open.clear();
    }
}
