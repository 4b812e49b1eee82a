package dev.parley.cli;

import dev.parley.cli.broker.Answers;
import dev.parley.cli.broker.Connection;
import dev.parley.cli.broker.TopicCreation;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Family;
import dev.parley.cli.config.Setting;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.run.Modules;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.source.Source;
import dev.parley.ingest.source.Sources;
import dev.parley.sink.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** The broker and the databases that a configuration leads to. */
record Access(Session session, Configuration configuration) {
    /** A broker for the command that runs everything: where an embedded one is asked for, the data directory is its own. */
    Connection own() {
        return outside().orElseGet(() -> Connection.embedded(configuration.requiredPath(Setting.DATA), settings()));
    }

    /** A broker for every other command: the one that runs on the data directory, or else an embedded one. */
    Connection shared() {
        return outside().orElseGet(() -> Connection.shared(configuration.requiredPath(Setting.DATA), settings()));
    }

    private Optional<Connection> outside() {
        return configuration.text(Setting.BOOTSTRAP_SERVERS).map(servers -> Connection.outside(servers, settings()));
    }

    private Map<String, String> settings() {
        return configuration.family(Family.KAFKA);
    }

    /** The sources that are described; none where there is no file of them. */
    List<Source> sources() {
        Path file = configuration.requiredPath(Setting.SOURCES);
        return Files.isRegularFile(file) ? Sources.read(file, configuration.duration(Setting.FLOOR)) : List.of();
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

    /** Throws, naming those that are there, unless a broker has the topics of a namespace. */
    void require(Topics topics, Connection connection) {
        if (!isThere(topics, connection)) {
            throw unknown(topics.namespace());
        }
    }

    /** Whether a broker has the topics of a namespace. */
    boolean isThere(Topics topics, Connection connection) {
        try (Admin admin = connection.admin()) {
            Set<String> names = Answers.of("listing topics", admin.listTopics().names());
            return names.contains(topics.articles().name())
                    && names.contains(topics.subscriptions().name());
        }
    }

    /** The database of a namespace that must be there. */
    Database existing(Namespace namespace) {
        return Database.openExisting(modules().database(), namespace).orElseThrow(() -> unknown(namespace));
    }

    private ConfigurationException unknown(Namespace namespace) {
        List<Namespace> present = Database.namespaces(modules().database());
        String others = present.isEmpty()
                ? "none"
                : present.stream().map(Namespace::value).collect(Collectors.joining(", "));
        return new ConfigurationException("there is no namespace %s; there is: %s%s"
                .formatted(
                        namespace,
                        others,
                        namespace.equals(Namespace.LIVE) ? "; './parley up' makes " + namespace : ""));
    }

    /**
     * Makes exactly these the subscriptions in effect and answers what changed, a line each. None at all are refused where
     * some are in effect: they would all be lost by a folder that is empty by mistake.
     *
     * @param from where they were read, for people
     * @param options that lead to the same broker, as they were given
     */
    List<String> apply(
            List<SubscriptionChanges.Wanted> wanted, String from, Edits edits, Namespace namespace, String options) {
        Subscribed present = edits.subscribed();
        if (wanted.isEmpty()) {
            if (present.size() > 0) {
                throw new ConfigurationException(
                        "%s has no subscription, and namespace %s has %d in effect; take them out with './parley subscriptions remove ID --namespace %s%s', or name another folder"
                                .formatted(from, namespace, present.size(), namespace, options));
            }
            session.terminal().say("No subscription is matched: " + from + " has none");
        }
        SubscriptionChanges changes = SubscriptionChanges.toApply(wanted, present, true);
        edits.write(changes);
        return changes.lines();
    }

    /** The configured lexicon; whatever is wrong with it is thrown. */
    LexiconInUse lexicon() {
        return LexiconInUse.read(configuration.requiredPath(Setting.LEXICON));
    }

    Modules modules() {
        return new Modules(configuration);
    }
}
