package dev.parley.cli;

import dev.parley.events.source.Source;
import dev.parley.ingest.source.OpmlExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands the sources to another reader. */
@Command(
        name = "export",
        description = {
            "Writes all sources as OPML 2.0, for other readers of feeds.",
            "Reasons against robots.txt and proxies stay here."
        })
final class SourcesExportVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--opml", paramLabel = "FILE", description = "Default, and '-', is the standard output.")
    private String opml = "-";

    SourcesExportVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        List<Source> sources = new SourcesInUse(session, setUp.read()).file().sources();
        String document = OpmlExport.of(sources);
        if (opml.equals("-")) {
            session.terminal().out().print(document);
            session.terminal().out().flush();
            return;
        }
        try {
            Files.writeString(Path.of(opml), document);
        } catch (IOException e) {
            throw new UncheckedIOException(opml + " cannot be written: " + e, e);
        }
        session.terminal().say("Wrote %d sources to %s".formatted(sources.size(), opml));
    }
}
