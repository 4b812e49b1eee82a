package dev.parley.acceptance.stream;

import dev.parley.events.Generation;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.processor.Processor;
import dev.parley.processor.ProcessorConfig;
import dev.parley.processor.story.StoryRules;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.tag.Tagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/** A processor in a JVM of its own, to be killed. It is ready before anybody knows what it will work on. */
final class ProcessorChild implements AutoCloseable {
    private static final Path LEXICON = Path.of("..", "lexicon", "russia-georgia");
    private static final String NOWHERE = "";

    private final Process process;
    private final Path log;

    private ProcessorChild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts a JVM that has read the lexicon and waits for work. */
    static ProcessorChild ready(Path log) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ProcessorChild.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new ProcessorChild(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets it to work; null = it halts nowhere by itself. */
    void work(String address, Topics topics, Run run, Path state, @Nullable CrashPoint point) throws IOException {
        String line = String.join(
                "\t",
                address,
                topics.namespace().value(),
                Integer.toString(run.partitions()),
                Integer.toString(run.threads()),
                state.toString(),
                point == null ? NOWHERE : point.toString());
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** As {@code kill -9} does: nothing is closed, committed or flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + process.pid() + " survives a kill");
        }
    }

    /** Whether it has halted where it was told to. */
    boolean hasHalted() {
        return !process.isAlive() && process.exitValue() == HaltingClients.STATUS;
    }

    /** Throws when it has ended by itself. */
    void requireAliveOrHalted() {
        if (!process.isAlive() && !hasHalted()) {
            throw new IllegalStateException("the processor ended by itself:\n" + told());
        }
    }

    /** What it said of itself. */
    String told() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Starts a processor as a run wants it. */
    static Processor start(String address, Topics topics, int partitions, int threads, Path state) {
        return start(address, topics, partitions, threads, state, Tagger.of(LexiconFiles.read(LEXICON)), Map.of());
    }

    private static Processor start(
            String address,
            Topics topics,
            int partitions,
            int threads,
            Path state,
            Tagger tagger,
            Map<String, String> settings) {
        ProcessorConfig config = new ProcessorConfig(
                topics,
                ZoneOffset.UTC,
                Duration.ofDays(2),
                StoryRules.KEPT,
                ProcessorConfig.REVISITS,
                threads,
                state,
                "test",
                partitions,
                settings);
        return Processor.start(config, Map.of("bootstrap.servers", address), tagger);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Tagger tagger = Tagger.of(LexiconFiles.read(LEXICON));
        BufferedReader parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = parent.readLine();
        if (line == null) {
            return;
        }
        Thread.ofPlatform().daemon().start(() -> haltWith(parent));
        String[] told = line.split("\t", -1);
        Topics topics = new Topics(new Namespace(told[1]), Generation.FIRST, Topics.TEXT_RETENTION);
        start(
                        told[0],
                        topics,
                        Integer.parseInt(told[2]),
                        Integer.parseInt(told[3]),
                        Path.of(told[4]),
                        tagger,
                        clients(told[5]))
                .awaitStopped();
    }

    private static Map<String, String> clients(String point) {
        if (point.equals(NOWHERE)) {
            return Map.of();
        }
        System.setProperty(HaltingClients.POINT, point);
        return Map.of(StreamsConfig.DEFAULT_CLIENT_SUPPLIER_CONFIG, HaltingClients.class.getName());
    }

    /** Nobody is left behind when the one who waits for it is gone. */
    private static void haltWith(BufferedReader parent) {
        try {
            while (parent.readLine() != null) {}
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }
}
