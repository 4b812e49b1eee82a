package dev.parley.cli.run;

import dev.parley.events.Namespace;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.database.OpenDatabases;
import dev.parley.sink.read.Reading;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.Watchlist;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the page shows: the databases of all namespaces, each opened when it is first asked for and kept open. */
public final class Newsroom implements dev.parley.sink.web.Newsroom, AutoCloseable {
    private final OpenDatabases databases;
    private final Labels labels;
    private final ZoneId zone;

    public Newsroom(DatabaseConfig databases, Watchlist watchlist, ZoneId zone) {
        this.databases = new OpenDatabases(databases);
        this.labels = watchlist.labels();
        this.zone = zone;
    }

    @Override
    public List<Namespace> namespaces() {
        return databases.namespaces();
    }

    @Override
    public Optional<Reading> reading(Namespace namespace) {
        return databases.existing(namespace).map(Reading::new);
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
        databases.close();
    }
}
