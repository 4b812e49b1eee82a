package dev.parley.cli.run;

import dev.parley.events.Namespace;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.read.Reading;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.Watchlist;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the page shows: the databases of all namespaces, each opened when it is first asked for and kept open. */
public final class Newsroom implements dev.parley.sink.web.Newsroom, AutoCloseable {
    private final DatabaseConfig databases;
    private final Labels labels;
    private final ZoneId zone;
    private final Map<Namespace, Database> open = new ConcurrentHashMap<>();

    public Newsroom(DatabaseConfig databases, Watchlist watchlist, ZoneId zone) {
        this.databases = databases;
        this.labels = watchlist.labels();
        this.zone = zone;
    }

    @Override
    public List<Namespace> namespaces() {
        return Database.namespaces(databases);
    }

    @Override
    public Optional<Reading> reading(Namespace namespace) {
        if (!Database.exists(databases, namespace)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(open.computeIfAbsent(namespace, name -> Database.open(databases, name))));
    }

    @Override
    public String label(Namespace namespace, EntityId entity) {
        return labels.of(entity);
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public void close() {
        open.values().forEach(Database::close);
        open.clear();
    }
}
