package dev.parley.cli;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.events.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sources of the file. */
@Command(name = "list", description = "Prints the sources of the file, in its order.")
final class SourcesListVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SourcesListVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        SourcesInUse inUse = new SourcesInUse(session, setUp.read());
        List<Source> sources = inUse.file().sources();
        if (json) {
            sources.forEach(session.terminal()::json);
            return;
        }
        Table table = new Table("id", "name", "kind", "language", "enabled", "address");
        sources.forEach(source -> table.row(
                Plain.line(source.id().value()),
                Plain.line(source.name()),
                source.kind().name().toLowerCase(Locale.ROOT),
                Optional.ofNullable(source.language()).orElse(""),
                source.enabled() ? "yes" : "",
                Plain.line(source.url())));
        table.wholeLines(session.terminal().width()).forEach(session.terminal().out()::println);
        long enabled = sources.stream().filter(Source::enabled).count();
        session.terminal().say("%d sources, %d enabled".formatted(sources.size(), enabled));
        inUse.silence().ifPresent(session.terminal()::say);
    }
}
