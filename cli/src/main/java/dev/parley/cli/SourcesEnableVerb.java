package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.source.Source;
import dev.parley.ingest.source.SourcesFile;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has sources fetched, or no longer. */
@Command(name = "enable", description = "Has sources fetched from now on, or with --off no longer.")
final class SourcesEnableVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(names = "--off", description = "No longer fetch them.")
    private boolean off;

    @Option(names = "--all", description = "All sources of the file but home pages.")
    private boolean all;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "As 'sources list' prints it.")
    private List<String> ids = List.of();

    SourcesEnableVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        if (all != ids.isEmpty()) {
            throw new ConfigurationException("either ids of sources or --all");
        }
        SourcesInUse inUse = new SourcesInUse(session, setUp.configuration());
        SourcesFile file = inUse.file();
        List<Source> changed = meant(inUse, file.sources()).stream()
                .filter(source -> source.enabled() == off)
                .toList();
        if (changed.isEmpty()) {
            session.terminal().say("Nothing to change");
            return;
        }
        inUse.write(file.altered(
                changed.stream().map(source -> source.enabled(!off)).toList()));
        changed.forEach(source -> session.terminal().say((off ? "Disabled " : "Enabled ") + source.id()));
        if (!off) {
            inUse.silence().ifPresent(session.terminal()::say);
        }
    }

    private List<Source> meant(SourcesInUse inUse, List<Source> sources) {
        if (all) {
            return sources.stream()
                    .filter(source -> source.kind() != Source.Kind.HOME)
                    .toList();
        }
        List<Source> meant = inUse.named(ids, sources);
        for (Source source : meant) {
            if (source.kind() == Source.Kind.HOME && !off) {
                throw new ConfigurationException(inUse.isHome(source, setUp.asGiven()));
            }
        }
        return meant;
    }
}
