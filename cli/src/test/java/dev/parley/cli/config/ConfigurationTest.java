package dev.parley.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigurationTest {
    @TempDir
    private Path home;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("parley.yaml");
    }

    @Test
    void hasADefaultForEverything() {
        Configuration defaults = Configuration.of(home, file, Map.of(), List.of());
        assertThat(defaults.all()).extracting(Value::key).containsExactlyElementsOf(keys(setting -> true));
        assertThat(defaults.all()).allMatch(value -> value.where().equals(new Where.Default()));
        assertThat(defaults.path(Setting.DATA)).contains(home.resolve("data").toAbsolutePath());
        assertThat(defaults.zone()).isEqualTo(ZoneId.of("Asia/Tbilisi"));
        assertThat(defaults.duration(Setting.FRESH)).isEqualTo(Duration.ofDays(2));
        assertThat(defaults.duration(Setting.TEXT_RETENTION)).isEqualTo(Duration.ofDays(180));
        assertThat(defaults.durations(Setting.REVISITS))
                .containsExactly(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7));
        assertThat(defaults.number(Setting.PARTITIONS)).isEqualTo(4);
        assertThat(defaults.text(Setting.BOOTSTRAP_SERVERS)).isEmpty();
        assertThat(defaults.path(Setting.PROCESSOR_STATE)).isEmpty();
    }

    @Test
    void shipsAFileThatSaysTheDefaultsAndNamesEveryKeyButSecrets() {
        Path shipped = Path.of("../config/parley.yaml");
        List<Value> values = new ConfigurationFile(shipped).values();
        assertThat(values).extracting(Value::key).containsExactlyElementsOf(keysInFileOrder(values));
        assertThat(values)
                .extracting(Value::key)
                .containsExactlyInAnyOrderElementsOf(keys(setting -> setting.kind() != Kind.SECRET));
        for (Value value : values) {
            assertThat(value.text())
                    .as(value.key())
                    .isEqualTo(Setting.ofKey(value.key()).orElseThrow().standard());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATABASE_PASSWORD")
    void readsEverySettingFromFileEnvironmentAndFlag(Setting setting) throws IOException {
        write(setting.key() + ": " + example(setting, 1));
        assertThat(read(Map.of()).value(setting)).isEqualTo(new Value(setting.key(), example(setting, 1), at(1)));

        Map<String, String> environment = Map.of(setting.variable(), example(setting, 2));
        assertThat(read(environment).value(setting))
                .isEqualTo(new Value(setting.key(), example(setting, 2), new Where.Variable(setting.variable())));

        Value flag = new Value(setting.key(), example(setting, 3), new Where.Flag("--flag"));
        assertThat(Configuration.of(home, file, environment, List.of(flag)).value(setting))
                .isEqualTo(flag);
    }

    @Test
    void joinsWhatIsNestedAndPassesKafkasOwnSettingsThrough() throws IOException {
        write("""
                # a comment
                web:
                  bind: 0.0.0.0
                  port: 9090
                kafka:
                  settings:
                    security.protocol: SSL
                """);
        Configuration read = read(Map.of("PARLEY_PROCESSOR_SETTINGS_COMMIT_INTERVAL_MS", "20"));
        assertThat(read.number(Setting.WEB_PORT)).isEqualTo(9090);
        assertThat(read.value(Setting.WEB_PORT).where()).isEqualTo(at(4));
        assertThat(read.family(Family.KAFKA)).isEqualTo(Map.of("security.protocol", "SSL"));
        assertThat(read.family(Family.PROCESSOR)).isEqualTo(Map.of("commit.interval.ms", "20"));
    }

    @Test
    void readsPathsOfTheFileFromHomeAndPathsOfTheUserFromWhereTheUserStands() throws IOException {
        write("data: here");
        assertThat(read(Map.of()).path(Setting.DATA))
                .contains(home.resolve("here").toAbsolutePath());
        assertThat(read(Map.of("PARLEY_DATA", "there")).path(Setting.DATA))
                .contains(Path.of("there").toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    web.prot: 1            | unknown key web.prot; did you mean web.port?
                    whatever: 1            | unknown key whatever; './parley config show' prints the known ones
                    web.port: many         | web.port 'many' is not a port from 0 to 65535
                    web.port: 70000        | web.port '70000' is not a port from 0 to 65535
                    metrics.port: some     | metrics.port 'some' is not a port from 0 to 65535, or nothing
                    kafka.partitions: 0    | kafka.partitions '0' is not a whole number from 1 to 10000
                    kafka.partitions: ''   | kafka.partitions '' is not a whole number from 1 to 10000
                    alerts.fresh: soon     | alerts.fresh 'soon' is not a duration such as 500ms, 30s, 10m, 48h or 180d
                    ingest.history: -1     | ingest.history '-1' is not a whole number from 0 to 10000
                    ingest.revisits: 1h,   | ingest.revisits '1h,' is not durations such as 1h,24h,7d
                    zone: Tiflis           | zone 'Tiflis' is not a time zone such as Asia/Tbilisi
                    data: ''               | data '' is not a path
                    data: [a]              | data is not 'key: value'
                    - data                 | the file is not 'key: value'
                    """)
    void refusesWithFileLineKeyAndValue(String line, String message) throws IOException {
        write("# first\n" + line.replace("''", "\"\""));
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ":2: " + message);
    }

    @Test
    void refusesAKeyThatStandsTwice() throws IOException {
        write("data: a\ndata: b");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(file + ":2: Duplicate field 'data'");
    }

    @Test
    void refusesAVariableThatNobodyKnows() {
        assertThatThrownBy(() -> read(Map.of("PARLEY_WEBPORT", "1")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("environment: unknown variable PARLEY_WEBPORT; did you mean PARLEY_WEB_PORT?");
        assertThatThrownBy(() -> read(Map.of("PARLEY_WEB_PORT", "x")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("PARLEY_WEB_PORT: web.port 'x' is not a port from 0 to 65535");
    }

    @Test
    void takesASecretFromTheEnvironmentOnlyAndNeverRepeatsIt() throws IOException {
        assertThat(read(Map.of("PARLEY_DATABASE_PASSWORD", "canary")).text(Setting.DATABASE_PASSWORD))
                .contains("canary");
        write("database:\n  password: canary");
        assertThatThrownBy(() -> read(Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ":2: database.password is a secret and does not belong here;"
                        + " set PARLEY_DATABASE_PASSWORD in the environment");
    }

    @Test
    void passesOverTheVariablesOfTheLauncherAndOfDockerCompose() {
        Map<String, String> environment = Map.of("PARLEY_JAVA_OPTS", "-Xmx2g", "PARLEY_POSTGRES_PORT", "15432");
        assertThat(read(environment).all()).allMatch(value -> value.where().equals(new Where.Default()));
    }

    @ParameterizedTest
    @CsvSource({
        "database.password, canary, ********",
        "kafka.settings.sasl.jaas.config, login pw, ********",
        "kafka.settings.ssl.key.password, pw, ********",
        "database.password-file, /run/secret, /run/secret",
        "database.url, jdbc:postgresql://host/db?user=a&password=b&x=y,"
                + " jdbc:postgresql://host/db?user=a&password=********&x=y",
        "database.url, jdbc:postgresql://me:pw@host/db, jdbc:postgresql://me:********@host/db"
    })
    void masksSecrets(String key, String value, String shown) {
        assertThat(Secrets.masked(new Value(key, value, new Where.Default()))).isEqualTo(shown);
    }

    private static String example(Setting setting, int number) {
        return switch (setting.kind()) {
            case TEXT, SECRET, PATH -> "value" + number;
            case COUNT, AMOUNT, PORT, OPTIONAL_PORT -> Integer.toString(number);
            case DURATION -> number + "h";
            case DURATIONS -> number + "h,2d";
            case ZONE -> List.of("UTC", "Europe/Paris", "Asia/Tokyo").get(number - 1);
        };
    }

    private static List<String> keys(Predicate<Setting> wanted) {
        return Arrays.stream(Setting.values()).filter(wanted).map(Setting::key).toList();
    }

    private static List<String> keysInFileOrder(List<Value> values) {
        return values.stream().map(Value::key).distinct().toList();
    }

    private Where at(int line) {
        return new Where.File(file, line);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.of(home, file, environment, List.of());
    }
}
