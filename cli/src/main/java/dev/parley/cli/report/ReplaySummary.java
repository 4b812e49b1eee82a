package dev.parley.cli.report;

import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.CountLine;
import dev.parley.sink.read.PassedOverLine;
import dev.parley.sink.read.Reading;
import dev.parley.sink.read.ShownThread;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** A replay as a person reads it: alerts, counts, what was not taken for an entity. */
public final class ReplaySummary {
    private static final int ALERTS = 10;
    private static final int COUNTS = 24;
    private static final int PASSED_OVER = 12;

    private final Terminal terminal;
    private final PrintStream out;
    private final Reading reading;
    private final ZoneId zone;
    private final Function<EntityId, String> label;

    public ReplaySummary(Terminal terminal, Reading reading, ZoneId zone, Function<EntityId, String> label) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.reading = reading;
        this.zone = zone;
        this.label = label;
    }

    public void print(ReplayReport report) {
        out.println();
        alerts(report);
        counts();
        passedOver();
        stored(report);
    }

    private void alerts(ReplayReport report) {
        List<ShownThread> threads = reading.newestThreads(ALERTS);
        heading("Alerts", report.after().alerts());
        AlertLines lines = new AlertLines(terminal, zone, label);
        threads.forEach(thread -> lines.of(thread).forEach(out::println));
        if (threads.isEmpty()) {
            out.println();
        }
        more(
                report.after().alerts()
                        - threads.stream().mapToInt(ShownThread::alerts).sum(),
                "./parley alerts --namespace " + report.namespace());
    }

    private void counts() {
        List<CountLine> all = reading.counts(Integer.MAX_VALUE).stream()
                .filter(line -> line.entity() != null)
                .toList();
        heading("Mentions by day, entity, language and source", -1);
        Table table = new Table("day", "entity", "language", "source", "mentions", "articles");
        for (CountLine line : all.subList(0, Math.min(COUNTS, all.size()))) {
            EntityId entity = line.entity();
            table.row(
                    line.shownDay(),
                    entity == null ? "" : label.apply(entity),
                    line.language() == null ? "?" : Plain.line(line.language()),
                    Plain.line(line.source().value()),
                    "%,d".formatted(line.measures().mentions()),
                    "%,d".formatted(line.measures().articles()));
        }
        print(
                table,
                "None.",
                all.stream().limit(COUNTS).anyMatch(CountLine::inferred) ? CountLine.WHAT_INFERRED_MEANS : "");
        more(all.size() - COUNTS, "in the database");
    }

    private void passedOver() {
        List<PassedOverLine> lines = reading.passedOver(PASSED_OVER);
        heading("Not taken for a format or an official", -1);
        Table table = new Table("words", "times", "might have been", "why not");
        for (PassedOverLine line : lines) {
            table.row(
                    Plain.line(line.surface()),
                    "%,d".formatted(line.times()),
                    label.apply(line.entity()),
                    Plain.line(line.why()));
        }
        print(table, "Nothing.", "");
    }

    private void stored(ReplayReport report) {
        String news = report.isNews()
                ? "%,d articles stored by this run, %,d in total"
                        .formatted(report.articles(), report.after().articles())
                : "Nothing new: all %,d articles were stored before"
                        .formatted(report.after().articles());
        out.println("%s, in %.1f s (%s)".formatted(news, report.took().toMillis() / 1000.0, report.namespace()));
        if (!report.skippedInWords().isEmpty()) {
            out.println("Skipped   " + report.skippedInWords());
        }
        out.println("Database  " + report.database());
    }

    private void heading(String words, long number) {
        out.println(terminal.strong(words + (number < 0 ? "" : ": %,d".formatted(number))));
    }

    private void print(Table table, String ifEmpty, String note) {
        List<String> lines = table.isEmpty() ? List.of(ifEmpty) : table.lines(terminal.width() - 2);
        lines.forEach(line -> out.println("  " + line));
        if (!note.isEmpty()) {
            out.println("  " + note);
        }
        out.println();
    }

    private void more(long number, String where) {
        if (number > 0) {
            out.println("  … and %,d more: %s".formatted(number, where));
            out.println();
        }
    }
}
