package dev.parley.cli.config;

import static dev.parley.cli.config.Kind.AMOUNT;
import static dev.parley.cli.config.Kind.COUNT;
import static dev.parley.cli.config.Kind.DURATION;
import static dev.parley.cli.config.Kind.DURATIONS;
import static dev.parley.cli.config.Kind.OPTIONAL_PORT;
import static dev.parley.cli.config.Kind.PATH;
import static dev.parley.cli.config.Kind.PORT;
import static dev.parley.cli.config.Kind.SECRET;
import static dev.parley.cli.config.Kind.TEXT;
import static dev.parley.cli.config.Kind.ZONE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that can be set: its key in {@code config/parley.yaml}, its kind, its default and what it means. */
public enum Setting {
    DATA("data", PATH, "data", "folder of the embedded broker, state, databases and logs"),
    ZONE_OF_DESK("zone", ZONE, "Asia/Tbilisi", "time zone of the desk, which makes days of instants"),
    CONTACT("contact", TEXT, "", "address told to every site that is read; nothing is fetched while it is empty"),
    LEXICON("lexicon", PATH, "lexicon/russia-georgia", "folder of the lexicon: what is watched"),
    SUBSCRIPTIONS("subscriptions", PATH, "config/subscriptions", "folder of the subscriptions, a file each"),
    SOURCES("sources", PATH, "config/sources.yaml", "file of the sources to read"),
    BOOTSTRAP_SERVERS("kafka.bootstrap-servers", TEXT, "", "brokers, host:port,…; empty = the embedded broker"),
    PARTITIONS("kafka.partitions", COUNT, "4", "partitions of a topic when it is made"),
    REPLICATION("kafka.replication", COUNT, "1", "copies of each partition when a topic is made"),
    FLOOR("ingest.floor", DURATION, "5m", "shortest time between two readings of a source"),
    CEILING("ingest.ceiling", DURATION, "6h", "longest time between two readings of a source"),
    GAP("ingest.gap", DURATION, "2s", "shortest time between two requests of one host"),
    PROXY("ingest.proxy", TEXT, "", "http://host:port that everything is fetched through; empty = none"),
    ALLOWED_ADDRESSES("ingest.allowed-addresses", TEXT, "", "addresses to fetch from although they are not public"),
    REVISITS("ingest.revisits", DURATIONS, "1h,24h,7d", "when the page of an article with mentions is fetched again"),
    HISTORY("ingest.history", AMOUNT, "200", "items of a source's first reading that are fetched"),
    PROCESSOR_THREADS("processor.threads", COUNT, "2", "stream threads of one processor"),
    PROCESSOR_STATE("processor.state", PATH, "", "folder of the processor's state; empty = under data"),
    FRESH("alerts.fresh", DURATION, "48h", "older articles raise alerts marked late, which nobody is told of"),
    STORIES_KEPT("stories.kept", DURATION, "30d", "how long after its last article came a story takes in copies"),
    TEXT_RETENTION("retention.text", DURATION, "180d", "how long texts of articles are kept"),
    DATABASE_URL("database.url", TEXT, "", "jdbc:postgresql:…; empty = SQLite under data"),
    DATABASE_USER("database.user", TEXT, "", "user of the database"),
    DATABASE_PASSWORD("database.password", SECRET, "", "password of the database; from the environment only"),
    DATABASE_PASSWORD_FILE("database.password-file", PATH, "", "file that holds the password of the database"),
    WEB_BIND("web.bind", TEXT, "127.0.0.1", "address the page listens on"),
    WEB_PORT("web.port", PORT, "8080", "port the page listens on"),
    METRICS_PORT("metrics.port", OPTIONAL_PORT, "", "port that ingest shows its metrics on; empty = none");

    private final String key;
    private final Kind kind;
    private final String standard;
    private final String meaning;

    Setting(String key, Kind kind, String standard, String meaning) {
        this.key = key;
        this.kind = kind;
        this.standard = standard;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** The value it has when nobody sets it; empty = nothing. */
    public String standard() {
        return standard;
    }

    /** What it means, for {@code config show} and the documentation. */
    public String meaning() {
        return meaning;
    }

    /** The environment variable that sets it, e.g. {@code PARLEY_WEB_PORT}. */
    public String variable() {
        return variable(key);
    }

    static String variable(String key) {
        return "PARLEY_" + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }
}
