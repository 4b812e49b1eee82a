package dev.parley.acceptance.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A built {@code parley} in a process of its own that runs until it is stopped, killed or let go. */
public final class Child implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path data;
    private final Path errors;

    private Child(Process process, Path data, Path errors) {
        this.process = process;
        this.data = data;
        this.errors = errors;
    }

    /**
     * Starts one.
     *
     * @param home folder of the project, with everything built
     * @param data folder of its own, made when it is new
     * @param hosts hosts file it takes all names from
     * @param settings as environment variables
     */
    public static Child start(Path home, Path data, Path hosts, Map<String, String> settings, List<String> arguments)
            throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (Runtime.version().feature() >= 23) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        // As the launcher does.
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xms64m", "-Xmx1g"));
        command.addAll(List.of(
                "-Djdk.net.hosts.file=" + hosts,
                "-Dparley.home=" + home,
                "-cp",
                home.resolve("cli/target/parley/lib") + "/*",
                "dev.parley.cli.Main"));
        command.addAll(arguments);
        Path errors = data.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(errors.toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("PARLEY_DATA", data.toString());
        return new Child(builder.start(), data, errors);
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it says itself that it works. */
    public boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("it ended with " + process.exitValue() + " and said: " + said());
        }
        return Files.exists(data.resolve("ready"));
    }

    /** What it printed. */
    public String said() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: nothing is closed, committed or flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + pid() + " survives a kill");
        }
    }

    /** Holds it where it is; it does not notice. */
    public void hold() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets one go on that was held. */
    public void wake() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("process " + pid() + " cannot be sent " + name);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
