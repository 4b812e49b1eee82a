package dev.parley.acceptance;

import static java.util.concurrent.TimeUnit.MINUTES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built {@code parley} command with a data directory of its own. */
record Program(Path data, Map<String, String> environment) {
    /** The project's folder. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final Path JARS = HOME.resolve("cli/target/parley/lib");
    private static final long PATIENCE_MINUTES = 3;

    Program {
        environment = Map.copyOf(environment);
    }

    /** Runs one command line to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-Dparley.home=" + HOME,
                "-cp",
                JARS + "/*",
                "dev.parley.cli.Main"));
        if (Runtime.version().feature() >= 23) {
            command.add(1, "--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(data, "out", ".txt");
        Path err = Files.createTempFile(data, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PARLEY_DATA", data.toString());
        Process process = builder.start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, MINUTES)) {
                throw new IllegalStateException(String.join(" ", arguments) + " did not end within " + PATIENCE_MINUTES
                        + " minutes and said: " + Files.readString(err));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** How a command line ended. */
    record Ended(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }
}
