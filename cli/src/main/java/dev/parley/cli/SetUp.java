package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Setting;
import dev.parley.cli.config.Value;
import dev.parley.cli.config.Where;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every verb takes, and the configuration they lead to. */
final class SetUp {
    private final Session session;
    private final List<Value> flags = new ArrayList<>();
    private @Nullable Path file;

    SetUp(Session session) {
        this.session = session;
    }

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file; default is config/parley.yaml in Parley's folder.")
    void file(Path path) {
        file = path;
    }

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of broker, state, databases and logs.")
    void data(String value) {
        flag(Setting.DATA, "--data", value);
    }

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Kafka brokers to use; default is an embedded broker.")
    void bootstrapServers(String value) {
        flag(Setting.BOOTSTRAP_SERVERS, "--bootstrap-servers", value);
    }

    /** Takes a value of an option that only some verbs have; nothing where it was not given. */
    void flag(Setting setting, String name, @Nullable Object value) {
        if (value != null) {
            flags.add(new Value(setting.key(), value.toString(), new Where.Flag(name)));
        }
    }

    /** The options that lead to the same broker and databases, as they were given, each after a space. */
    String asGiven() {
        StringBuilder options = new StringBuilder();
        if (file != null) {
            options.append(" --config ").append(quoted(file.toString()));
        }
        for (Value flag : flags) {
            if (flag.where() instanceof Where.Flag option && !option.name().equals("--port")) {
                options.append(' ').append(option.name()).append(' ').append(quoted(flag.text()));
            }
        }
        return options.toString();
    }

    /** A word as a shell reads it back. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:,@=+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Reads the configuration and opens the log file where it says. */
    Configuration configuration() {
        Configuration configuration = read();
        session.log().open(configuration.requiredPath(Setting.DATA));
        return configuration;
    }

    /** Reads the configuration and touches nothing. */
    Configuration read() {
        Path shipped = session.home().resolve("config").resolve("parley.yaml");
        Path chosen = Optional.ofNullable(file).orElse(shipped);
        if (file != null && !Files.exists(chosen)) {
            throw new ConfigurationException("configuration file " + chosen + " is not there");
        }
        return Configuration.of(session.home(), chosen, session.environment(), flags);
    }
}
