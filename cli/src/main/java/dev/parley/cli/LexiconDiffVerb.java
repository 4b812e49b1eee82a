package dev.parley.cli;

import dev.parley.cli.lexicon.Comparison;
import dev.parley.cli.lexicon.ComparisonReport;
import dev.parley.cli.terminal.Plain;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entries;
import dev.parley.ingest.corpus.Entry;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a changed lexicon makes of a corpus. */
@Command(
        name = "diff",
        description = {
            "Tags a corpus with two lexicons and prints the mentions gained and lost, with their sentences.",
            "Exit code 0 whether or not they differ, 1 when it could not be done."
        })
final class LexiconDiffVerb implements Runnable {
    private final Session session;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of a lexicon.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the lexicon that would replace it.")
    private Path changed = Path.of("");

    @Option(
            names = "--on",
            required = true,
            arity = "1..*",
            paramLabel = "CORPUS",
            description = "Whatever replay reads: a folder, JSON lines, web archives, saved pages, texts.")
    private List<Path> corpus = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Print at most so many sentences an entity gained, and so many lost; default is ${DEFAULT-VALUE}.")
    private int limit = 5;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    LexiconDiffVerb(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Watchlist before = Watchlist.of(LexiconFiles.read(session.located(old)));
        Watchlist after = Watchlist.of(LexiconFiles.read(session.located(changed)));
        Comparison comparison = new Comparison(Tagger.of(before), Tagger.of(after), limit);
        long rejected = 0;
        try (Entries entries =
                Corpus.open(corpus.stream().map(session::located).toList()).entries()) {
            while (entries.hasNext()) {
                switch (entries.next()) {
                    case Entry.Read read ->
                        comparison.add(read.article(), Plain.line(read.origin().place()));
                    case Entry.Refused refused -> rejected++;
                    case Entry.Skipped skipped -> {}
                }
            }
        }
        ComparisonReport report = new ComparisonReport(before, after, comparison, rejected);
        if (json) {
            session.terminal().json(report.json());
        } else {
            report.print(session.terminal());
        }
        session.terminal().say(report.verdict());
    }
}
