package dev.parley.acceptance.stream;

import dev.parley.events.Generation;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.processor.Processor;
import dev.parley.processor.ProcessorConfig;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.tag.Tagger;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A processor in a JVM of its own, to be killed. */
final class ProcessorChild implements AutoCloseable {
    private static final Path LEXICON = Path.of("..", "lexicon", "russia-georgia");

    private final Process process;

    private ProcessorChild(Process process) {
        this.process = process;
    }

    static ProcessorChild start(String address, Topics topics, Run run, Path state) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ProcessorChild.class.getName(),
                address,
                topics.namespace().value(),
                Integer.toString(run.partitions()),
                Integer.toString(run.threads()),
                state.toString());
        File output = state.resolveSibling(state.getFileName() + ".log").toFile();
        return new ProcessorChild(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start());
    }

    /** As {@code kill -9} does: nothing is closed, committed or flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + process.pid() + " survives a kill");
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Starts a processor as a run wants it. */
    static Processor start(String address, Topics topics, int partitions, int threads, Path state) {
        ProcessorConfig config = new ProcessorConfig(
                topics,
                ZoneOffset.UTC,
                Duration.ofDays(2),
                ProcessorConfig.REVISITS,
                threads,
                state,
                "test",
                partitions,
                Map.of());
        return Processor.start(config, Map.of("bootstrap.servers", address), Tagger.of(LexiconFiles.read(LEXICON)));
    }

    public static void main(String[] arguments) throws InterruptedException {
        Topics topics = new Topics(new Namespace(arguments[1]), Generation.FIRST, Topics.TEXT_RETENTION);
        int partitions = Integer.parseInt(arguments[2]);
        int threads = Integer.parseInt(arguments[3]);
        start(arguments[0], topics, partitions, threads, Path.of(arguments[4])).awaitStopped();
    }
}
