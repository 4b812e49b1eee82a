package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.ingest.IngestConfig;
import dev.parley.ingest.probe.Site;
import dev.parley.outside.WebClient;
import dev.parley.outside.manners.Visitor;

/** Visits of a command to sites, by the same client and manners as ingest has. */
final class Visits implements AutoCloseable {
    private final WebClient client;
    private final Visitor visitor;

    private Visits(WebClient client, Visitor visitor) {
        this.client = client;
        this.visitor = visitor;
    }

    /** Throws when nothing may be fetched, saying what is missing. */
    static Visits open(SourcesInUse inUse, IngestConfig config) {
        inUse.silence().ifPresent(reason -> {
            throw new ConfigurationException(reason);
        });
        WebClient client = new WebClient(config.client());
        return new Visits(
                client, new Visitor(client, config.manners(), inUse.session().clock()));
    }

    Site site() {
        return visitor::visit;
    }

    @Override
    public void close() {
        client.close();
    }
}
