package dev.parley.cli.run;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Family;
import dev.parley.cli.config.Setting;
import dev.parley.events.Generation;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.ingest.IngestConfig;
import dev.parley.processor.ProcessorConfig;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.web.WebConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Each module's own configuration record, made of what was set. */
public final class Modules {
    private final Configuration configuration;

    public Modules(Configuration configuration) {
        this.configuration = configuration;
    }

    public Topics topics(Namespace namespace) {
        return new Topics(namespace, Generation.FIRST, configuration.duration(Setting.TEXT_RETENTION));
    }

    public Path data() {
        return configuration.requiredPath(Setting.DATA);
    }

    /** Where the rows of all namespaces lie. */
    public DatabaseConfig database() {
        Optional<String> password = configuration.text(Setting.DATABASE_PASSWORD);
        Optional<Path> passwordFile = configuration.path(Setting.DATABASE_PASSWORD_FILE);
        if (password.isPresent() && passwordFile.isPresent()) {
            throw new ConfigurationException("%s and %s are both set, the latter to %s; set one"
                    .formatted(
                            Setting.DATABASE_PASSWORD.variable(),
                            Setting.DATABASE_PASSWORD_FILE.key(),
                            passwordFile.get()));
        }
        return DatabaseConfig.of(
                configuration.text(Setting.DATABASE_URL).orElse(null),
                configuration.text(Setting.DATABASE_USER).orElse(null),
                password.orElse(null),
                passwordFile.orElse(null),
                data().resolve("database"),
                DatabaseConfig.READERS);
    }

    /** Where processors keep their state. */
    public Path state() {
        return configuration.path(Setting.PROCESSOR_STATE).orElse(data().resolve("state"));
    }

    /** The page. */
    public WebConfig web() {
        return new WebConfig(
                configuration.text(Setting.WEB_BIND).orElse(WebConfig.LOOPBACK),
                configuration.number(Setting.WEB_PORT));
    }

    /** Where the figures of a role without a page are shown; empty = nowhere. */
    public Optional<WebConfig> metrics() {
        return configuration
                .text(Setting.METRICS_PORT)
                .map(port -> new WebConfig(web().bind(), Integer.parseInt(port)));
    }

    /** How sources are fetched. */
    public IngestConfig ingest() {
        try {
            return new IngestConfig(
                    Optional.ofNullable(Modules.class.getPackage().getImplementationVersion())
                            .orElse("0"),
                    configuration.text(Setting.CONTACT).orElse(""),
                    configuration.zone(),
                    IngestConfig.ranges(
                            configuration.text(Setting.ALLOWED_ADDRESSES).orElse("")),
                    configuration.duration(Setting.FLOOR),
                    configuration.duration(Setting.CEILING),
                    configuration.duration(Setting.GAP),
                    configuration.text(Setting.PROXY).map(URI::create).orElse(null),
                    configuration.number(Setting.HISTORY));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("ingest cannot be set up so: " + e.getMessage(), e);
        }
    }

    /**
     * The processor of a namespace. Its state lies apart for each instance, so that two of one machine never share it.
     */
    ProcessorConfig processor(Topics topics, GenerationState state, String instance) {
        return new ProcessorConfig(
                topics,
                configuration.zone(),
                configuration.duration(Setting.FRESH),
                configuration.duration(Setting.STORIES_KEPT),
                configuration.durations(Setting.REVISITS),
                configuration.number(Setting.PROCESSOR_THREADS),
                state.below(state()).resolve(instance),
                topics.applicationId() + "-" + instance,
                configuration.number(Setting.PARTITIONS),
                configuration.family(Family.PROCESSOR));
    }
}
