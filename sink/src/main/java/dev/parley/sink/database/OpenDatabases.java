package dev.parley.sink.database;

import dev.parley.events.Namespace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The databases of all namespaces, each opened when it is first asked for and then kept open. */
public final class OpenDatabases implements AutoCloseable {
    private final DatabaseConfig config;
    private final ConcurrentMap<Namespace, Database> open = new ConcurrentHashMap<>();

    public OpenDatabases(DatabaseConfig config) {
        this.config = config;
    }

    /** The namespaces that have a database, by name. */
    public List<Namespace> namespaces() {
        return Database.namespaces(config);
    }

    /** The database of a namespace, made when there is none. */
    public Database opened(Namespace namespace) {
        return open.computeIfAbsent(namespace, each -> Database.open(config, each));
    }

    /** The database of a namespace when there is one. One that was removed meanwhile is closed. */
    public Optional<Database> existing(Namespace namespace) {
        if (Database.exists(config, namespace)) {
            return Optional.of(opened(namespace));
        }
        Database removed = open.remove(namespace);
        if (removed != null) {
            removed.close();
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        open.values().forEach(Database::close);
        open.clear();
    }
}
