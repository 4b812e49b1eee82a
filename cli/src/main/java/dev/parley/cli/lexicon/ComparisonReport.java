package dev.parley.cli.lexicon;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison for people and scripts.
 *
 * @param rejected lines of the corpus that could not be read
 */
public record ComparisonReport(Watchlist before, Watchlist after, Comparison comparison, long rejected) {
    public void print(Terminal terminal) {
        comparison.changes().forEach((entity, changes) -> {
            terminal.out().println("%s  %s  %s".formatted(terminal.strong(label(entity)), entity, numbers(changes)));
            changes.kept().forEach(change -> print(terminal, change));
            for (Change.Kind kind : Change.Kind.values()) {
                long kept = changes.kept().stream()
                        .filter(change -> change.kind() == kind)
                        .count();
                if (kept < changes.number(kind)) {
                    terminal.out().println("  %s %,d more".formatted(sign(kind), changes.number(kind) - kept));
                }
            }
            terminal.out().println();
        });
    }

    /** The last line: how much differs. */
    public String verdict() {
        String lexicons = before.version().id() + " " + before.version().version() + " and "
                + after.version().id() + " " + after.version().version();
        String read = "%,d articles%s"
                .formatted(
                        comparison.articles(),
                        rejected == 0 ? "" : " (%,d lines could not be read)".formatted(rejected));
        long gained = comparison.number(Change.Kind.GAINED);
        long lost = comparison.number(Change.Kind.LOST);
        long moved = comparison.number(Change.Kind.MOVED);
        return gained + lost + moved == 0
                ? "%s find the same mentions in %s".formatted(lexicons, read)
                : "%s differ in %s: %,d mentions gained, %,d lost, %,d with other words"
                        .formatted(lexicons, read, gained, lost, moved);
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("old", before.version());
        json.put("new", after.version());
        json.put("articles", comparison.articles());
        json.put("rejected", rejected);
        json.put("gained", comparison.number(Change.Kind.GAINED));
        json.put("lost", comparison.number(Change.Kind.LOST));
        json.put("moved", comparison.number(Change.Kind.MOVED));
        List<Map<String, Object>> entities = new ArrayList<>();
        comparison.changes().forEach((entity, changes) -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("entity", entity);
            each.put("label", label(entity));
            each.put("gained", changes.number(Change.Kind.GAINED));
            each.put("lost", changes.number(Change.Kind.LOST));
            each.put("moved", changes.number(Change.Kind.MOVED));
            each.put("changes", changes.kept());
            entities.add(each);
        });
        json.put("entities", entities);
        return json;
    }

    private String label(EntityId entity) {
        Labels labels = after.labels();
        String label = labels.of(entity);
        return label.equals(entity.value()) ? before.labels().of(entity) : label;
    }

    private static String numbers(Comparison.Changes changes) {
        List<String> numbers = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            if (changes.number(kind) > 0) {
                numbers.add("%s%,d".formatted(sign(kind), changes.number(kind)));
            }
        }
        return String.join("  ", numbers);
    }

    private static void print(Terminal terminal, Change change) {
        List<String> lines = Paragraph.marked(
                        terminal,
                        change.sentence().substring(0, change.start()),
                        change.surface(),
                        change.sentence().substring(change.end()))
                .lines("    ");
        terminal.out().println("  " + sign(change.kind()) + lines.getFirst().substring(3));
        lines.stream().skip(1).forEach(terminal.out()::println);
        String why = switch (change.kind()) {
            case GAINED -> change.rule() + (change.why() == null ? "" : ": " + change.why());
            case LOST -> change.why() == null ? "no form finds it any more" : "now passed over: " + change.why();
            case MOVED -> String.valueOf(change.why());
        };
        Paragraph.of(terminal, "→ " + why + " (" + change.article() + ")")
                .lines("      ")
                .forEach(terminal.out()::println);
    }

    private static String sign(Change.Kind kind) {
        return switch (kind) {
            case GAINED -> "+";
            case LOST -> "−";
            case MOVED -> "~";
        };
    }
}
