package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.terminal.Plain;
import dev.parley.ingest.source.OpmlImport;
import dev.parley.ingest.source.SourcesException;
import dev.parley.ingest.source.SourcesFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes over the feeds of another reader. */
@Command(
        name = "import",
        description = {
            "Adds the feeds of an OPML file to the file of sources, with their folders and all that it says of them.",
            "None is fetched until it is enabled. Those that are there already stay as they are."
        })
final class SourcesImportVerb implements Callable<Integer> {
    private static final int LARGEST = 64 << 20;

    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(paramLabel = "FILE", description = "OPML 1.0 to 2.0; '-' is the standard input.")
    private String opml = "";

    SourcesImportVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() {
        SourcesInUse inUse = new SourcesInUse(session, setUp.configuration());
        SourcesFile file = inUse.file();
        OpmlImport read = read(file);
        read.remarks().forEach(remark -> session.terminal().say("Not taken: " + Plain.line(remark)));
        if (!read.sources().isEmpty()) {
            inUse.write(file.with(read.sources()));
        }
        session.terminal()
                .say("Added %d of %d to %s; none is fetched until it is enabled"
                        .formatted(
                                read.sources().size(),
                                read.sources().size() + read.remarks().size(),
                                inUse.path()));
        return read.refused() == 0 ? 0 : Failures.FAILED;
    }

    private OpmlImport read(SourcesFile file) {
        try (InputStream in = opml.equals("-") ? session.in() : Files.newInputStream(Path.of(opml))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ConfigurationException(opml + " is larger than " + (LARGEST >> 20) + " MiB");
            }
            return OpmlImport.of(bytes, file.sources());
        } catch (SourcesException e) {
            throw new ConfigurationException(opml + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(opml + " cannot be read: " + e, e);
        }
    }
}
