package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.source.TrialLines;
import dev.parley.events.source.Source;
import dev.parley.events.tag.Status;
import dev.parley.ingest.IngestConfig;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.probe.Trial;
import dev.parley.ingest.probe.Tried;
import dev.parley.ingest.reading.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads sources once and shows what they would give. */
@Command(
        name = "check",
        description = {
            "Reads each source once, and one page of it, and prints what it would give. Nothing is published or remembered.",
            "Exit code 1 when one of them lists nothing."
        })
final class SourcesCheckVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Default are all sources but home pages.")
    private List<String> ids = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SourcesCheckVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = setUp.configuration();
        SourcesInUse inUse = new SourcesInUse(session, configuration);
        List<Source> sources = meant(inUse);
        if (sources.isEmpty()) {
            session.terminal().say("There is no source to check in " + inUse.path());
            return 0;
        }
        IngestConfig config = new Access(session, configuration).modules().ingest();
        List<String> seen = new ArrayList<>();
        int failed = 0;
        try (Visits visits = Visits.open(inUse, config)) {
            Trial trial =
                    new Trial(new SourceReader(config.reading()), new PageReader(), visits.site(), session.clock());
            for (Source source : sources) {
                Tried tried = trial.of(source);
                if (json) {
                    session.terminal().json(TrialLines.json(tried));
                } else {
                    TrialLines.print(tried, session.terminal());
                }
                if (!tried.works()) {
                    failed++;
                } else if (source.status() == Status.UNVERIFIED) {
                    seen.add(source.id().value());
                }
            }
        }
        if (!seen.isEmpty()) {
            session.terminal()
                    .say("To note that they were seen to work, write 'status: seen' in %s: %s"
                            .formatted(inUse.path(), String.join(", ", seen)));
        }
        if (failed > 0) {
            session.terminal().say("%d of %d list nothing".formatted(failed, sources.size()));
        }
        return failed == 0 ? 0 : Failures.FAILED;
    }

    private List<Source> meant(SourcesInUse inUse) {
        List<Source> all = inUse.file().sources();
        if (ids.isEmpty()) {
            return all.stream()
                    .filter(source -> source.kind() != Source.Kind.HOME)
                    .toList();
        }
        List<Source> meant = inUse.named(ids, all);
        for (Source source : meant) {
            if (source.kind() == Source.Kind.HOME) {
                throw new ConfigurationException(inUse.isHome(source, setUp.asGiven()));
            }
        }
        return meant;
    }
}
