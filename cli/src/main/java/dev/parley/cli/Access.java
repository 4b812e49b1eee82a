package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Family;
import dev.parley.cli.config.Setting;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.run.Modules;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.sink.database.Database;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** The broker and the databases that a configuration leads to. */
record Access(Session session, Configuration configuration) {
    /** A broker for a command that runs roles: where an embedded one is asked for, the data directory is this command's. */
    Connection own() {
        return outside().orElseGet(() -> Connection.embedded(configuration.requiredPath(Setting.DATA), settings()));
    }

    /** A broker for a short command: the one that runs on the data directory, or else an embedded one. */
    Connection shared() {
        return outside().orElseGet(() -> Connection.shared(configuration.requiredPath(Setting.DATA), settings()));
    }

    private Optional<Connection> outside() {
        return configuration.text(Setting.BOOTSTRAP_SERVERS).map(servers -> Connection.outside(servers, settings()));
    }

    private Map<String, String> settings() {
        return configuration.family(Family.KAFKA);
    }

    /** Makes the topics of a namespace that are missing. */
    void create(Topics topics, Connection connection) {
        try (Admin admin = connection.admin()) {
            new TopicCreation(
                            admin,
                            configuration.number(Setting.PARTITIONS),
                            configuration.number(Setting.REPLICATION),
                            session.clock())
                    .create(topics.all())
                    .forEach(session.terminal()::say);
        }
    }

    /** The database of a namespace that must be there. */
    Database existing(Namespace namespace) {
        return Database.openExisting(modules().database(), namespace)
                .orElseThrow(() -> new ConfigurationException("namespace %s has no database; there are: %s"
                        .formatted(namespace, Database.namespaces(modules().database()))));
    }

    /** The configured lexicon; whatever is wrong with it is thrown. */
    LexiconInUse lexicon() {
        return LexiconInUse.read(configuration.requiredPath(Setting.LEXICON));
    }

    Modules modules() {
        return new Modules(configuration);
    }
}
