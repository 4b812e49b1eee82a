package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A folder of one's own to configure Parley in. */
@Command(
        name = "init",
        description = "Copies configuration, subscriptions and lexicon to a folder of your own.",
        footerHeading = "%n",
        footer = "Change them there and name the file: parley up --config DIR/config/parley.yaml")
final class InitVerb implements Runnable {
    private static final List<String> FOLDERS = List.of("config", "lexicon");

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path directory = Path.of("");

    InitVerb(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try {
            requireEmpty();
            for (String folder : FOLDERS) {
                copy(session.home().resolve(folder), directory.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + directory + " cannot be written: " + e, e);
        }
        session.terminal().say("Copied " + String.join(" and ", FOLDERS) + " to " + directory);
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        if (!Files.isDirectory(directory)) {
            throw new ConfigurationException(directory + " is not a folder");
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new ConfigurationException("folder " + directory + " is not empty");
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
