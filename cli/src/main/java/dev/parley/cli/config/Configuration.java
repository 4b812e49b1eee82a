package dev.parley.cli.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every effective value, checked, with where it was set. */
public final class Configuration {
    /** Variables that are for the launcher or for {@code docker-compose.yml} alone. */
    private static final List<String> OF_OTHERS = List.of(
            "PARLEY_JAVA_OPTS",
            "PARLEY_IMAGE",
            "PARLEY_KAFKA_PORT",
            "PARLEY_POSTGRES_PORT",
            "PARLEY_POSTGRES_PASSWORD");

    private final Path home;
    private final Map<Setting, Value> values;
    private final Map<String, Value> passedThrough;

    private Configuration(Path home, Map<Setting, Value> values, Map<String, Value> passedThrough) {
        this.home = home;
        this.values = values;
        this.passedThrough = passedThrough;
    }

    /**
     * Puts together what was set.
     *
     * @param home folder of Parley, from which its own paths are meant
     * @param file the configuration file; need not be there when it is the one in {@code home}
     * @param environment all of it; only names with {@code PARLEY_} are read
     * @param flags values of the command line
     */
    public static Configuration of(Path home, Path file, Map<String, String> environment, List<Value> flags) {
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        Map<String, Value> passedThrough = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            values.put(setting, new Value(setting.key(), setting.standard(), new Where.Default()));
        }
        Configuration configuration = new Configuration(home, values, passedThrough);
        configuration.take(Files.exists(file) ? new ConfigurationFile(file).values() : List.of());
        configuration.take(Environment.values(environment, OF_OTHERS));
        configuration.take(flags);
        return configuration;
    }

    private void take(Collection<Value> given) {
        for (Value value : given) {
            Optional<Setting> setting = Setting.ofKey(value.key());
            if (setting.isPresent()) {
                values.put(setting.get(), value.checked(setting.get()));
            } else if (Family.ofKey(value.key()).isPresent()) {
                passedThrough.put(value.key(), value);
            } else {
                throw Unknown.key(value);
            }
        }
    }

    /** Every effective value in the order of {@link Setting}, then what is passed through. */
    public List<Value> all() {
        return Stream.concat(values.values().stream(), passedThrough.values().stream())
                .toList();
    }

    /** A text; empty where nothing is set. */
    public Optional<String> text(Setting setting) {
        return Optional.of(value(setting).text().strip()).filter(text -> !text.isEmpty());
    }

    /** A path, made absolute from where it was set; empty where nothing is set. */
    public Optional<Path> path(Setting setting) {
        Value value = value(setting);
        Path base = value.where().isOfUser() ? Path.of("") : home;
        return text(setting).map(text -> base.resolve(text).toAbsolutePath().normalize());
    }

    /** A path that has a default. */
    public Path requiredPath(Setting setting) {
        return path(setting).orElseThrow(() -> new ConfigurationException(setting.key() + " is empty"));
    }

    public int number(Setting setting) {
        return Integer.parseInt(value(setting).text().strip());
    }

    public Duration duration(Setting setting) {
        return Kind.duration(value(setting).text());
    }

    /** Durations; none where nothing is set. */
    public List<Duration> durations(Setting setting) {
        return Kind.durations(value(setting).text());
    }

    public ZoneId zone() {
        return ZoneId.of(value(Setting.ZONE_OF_DESK).text().strip());
    }

    /** The settings of a family under the keys that their owner knows. */
    public Map<String, String> family(Family family) {
        Map<String, String> settings = new TreeMap<>();
        passedThrough.forEach((key, value) -> {
            if (key.startsWith(family.prefix())) {
                settings.put(key.substring(family.prefix().length()), value.text());
            }
        });
        return settings;
    }

    /** Folder of Parley. */
    public Path home() {
        return home;
    }

    Value value(Setting setting) {
        Value value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException(setting + " has neither value nor default");
        }
        return value;
    }
}
