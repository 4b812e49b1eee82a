package dev.parley.cli;

import dev.parley.cli.terminal.LogFile;
import dev.parley.cli.terminal.Terminal;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command line is given by the process it runs in.
 *
 * @param home folder of Parley, where {@code config/}, {@code lexicon/} and {@code seeds/} lie
 */
record Session(
        Terminal terminal, LogFile log, InputStream in, Path home, Map<String, String> environment, Clock clock) {
    static Session ofProcess() {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("parley.home", "")).toAbsolutePath();
        return new Session(
                Terminal.ofProcess(environment), new LogFile(), System.in, home, environment, Clock.systemUTC());
    }

    /** A path as the user means it: from where the user stands, or else what Parley brings. */
    Path located(Path path) {
        Path shipped = home.resolve(path);
        return !Files.exists(path) && Files.exists(shipped) ? shipped : path;
    }
}
