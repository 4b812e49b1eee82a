package dev.parley.cli;

import dev.parley.events.source.Source;
import dev.parley.ingest.source.SourcesFile;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes sources out of the file. */
@Command(
        name = "remove",
        description = {
            "Takes sources out of the file. Their articles stay.",
            "To only stop fetching: parley sources enable --off ID"
        })
final class SourcesRemoveVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'sources list' prints it.")
    private List<String> ids = List.of();

    SourcesRemoveVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        SourcesInUse inUse = new SourcesInUse(session, setUp.configuration());
        SourcesFile file = inUse.file();
        List<Source> gone = inUse.named(ids, file.sources());
        inUse.write(file.without(gone.stream().map(Source::id).collect(Collectors.toSet())));
        gone.forEach(source -> session.terminal().say("Removed " + source.id()));
    }
}
