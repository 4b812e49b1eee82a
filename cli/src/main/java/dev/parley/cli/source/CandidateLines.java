package dev.parley.cli.source;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.source.Source;
import dev.parley.ingest.probe.Candidate;
import dev.parley.ingest.source.EntryText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Feeds and sitemaps that were found, numbered, and what to write down for each. */
public final class CandidateLines {
    private CandidateLines() {}

    /** @param sources what each would be as a source, in the same order */
    public static void print(List<Candidate> candidates, List<Source> sources, Terminal terminal) {
        Table table = new Table("", "kind", "title", "items", "newest", "odd", "address");
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            table.row(
                    Integer.toString(i + 1),
                    each.format().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    Plain.line(Optional.ofNullable(each.title()).orElse("")),
                    Integer.toString(each.entries()),
                    Optional.ofNullable(each.newest()).orElse(""),
                    each.oddities() == 0 ? "" : Integer.toString(each.oddities()),
                    Plain.line(each.url()));
        }
        table.wholeLines(terminal.width()).forEach(terminal.out()::println);
        terminal.out().println();
        for (Source source : sources) {
            List<String> lines = EntryText.of(source);
            for (int i = 0; i < lines.size(); i++) {
                terminal.out().println((i == 0 ? "  - " : "    ") + lines.get(i));
            }
        }
    }
}
