package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.broker.DataDirectory;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Setting;
import dev.parley.cli.edit.Edits;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.source.SourcesFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The file of sources that a configuration leads to. A change of it is handed to a Parley that runs. */
record SourcesInUse(Session session, Configuration configuration) {
    /** The least time between two readings of a source. */
    Duration floor() {
        return configuration.duration(Setting.FLOOR);
    }

    Path path() {
        return configuration.requiredPath(Setting.SOURCES);
    }

    SourcesFile file() {
        return SourcesFile.read(path(), floor());
    }

    /** The sources of these ids in their order; throws where there is none of an id. */
    List<Source> named(List<String> ids, List<Source> sources) {
        return ids.stream().map(id -> named(id, sources)).distinct().toList();
    }

    Source named(String id, List<Source> sources) {
        return sources.stream()
                .filter(source -> source.id().equals(new SourceId(id)))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("there is no source " + id + " in " + path()));
    }

    /** The source that is read at an address already. */
    Optional<Source> at(String url, List<Source> sources) {
        CanonicalUrl sought = CanonicalUrl.of(url);
        return sources.stream()
                .filter(source -> CanonicalUrl.of(source.url()).equals(sought))
                .findFirst();
    }

    /** Writes the file, and makes its sources those that a running Parley follows. */
    void write(SourcesFile file) {
        file.write();
        Access access = new Access(session, configuration);
        boolean isReachable = configuration.text(Setting.BOOTSTRAP_SERVERS).isPresent()
                || DataDirectory.liveBroker(configuration.requiredPath(Setting.DATA))
                        .isPresent();
        if (!isReachable) {
            return;
        }
        Topics topics = access.modules().topics(Namespace.LIVE);
        try (Connection connection = access.shared()) {
            if (!access.isThere(topics, connection)) {
                return;
            }
            try (Edits edits = new Edits(connection.client(), topics)) {
                int changes = edits.follow(file.sources()).size();
                session.terminal().say("Handed to the Parley that runs: " + changes + " changed");
            }
        }
    }

    /** Says that a home page cannot be read, and what to do. */
    String isHome(Source source, String options) {
        return "%s is a home page, whose feeds are still to be found: ./parley sources discover --of %s%s"
                .formatted(source.id(), source.id(), options);
    }

    /** Why nothing of the web may be fetched, in one line; empty = it may. */
    Optional<String> silence() {
        return configuration.text(Setting.CONTACT).isPresent()
                ? Optional.empty()
                : Optional.of("Nothing is fetched from the web until 'contact:' is set in the configuration ("
                        + Setting.CONTACT.variable() + ")");
    }
}
