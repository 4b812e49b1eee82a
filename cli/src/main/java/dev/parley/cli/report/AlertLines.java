package dev.parley.cli.report;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.alert.About;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.Change;
import dev.parley.sink.read.HealthWords;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.News;
import dev.parley.sink.read.Publication;
import dev.parley.sink.read.PublicationDate;
import dev.parley.sink.read.ShownAlert;
import dev.parley.sink.read.ShownAlert.Because;
import dev.parley.sink.read.ShownArticle;
import dev.parley.sink.read.ShownThread;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Alerts as a person reads them: which subscription, when and where, and the sentences that prove it. */
public final class AlertLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** The most copies, or confirming stories, that are named. */
    private static final int MOST_NAMED = 8;

    private final Terminal terminal;
    private final ZoneId zone;
    private final Function<EntityId, String> label;

    public AlertLines(Terminal terminal, ZoneId zone, Function<EntityId, String> label) {
        this.terminal = terminal;
        this.zone = zone;
        this.label = label;
    }

    /** One block for what belongs together: the first alert, then what was new when. */
    public List<String> of(ShownThread thread) {
        List<String> lines = new ArrayList<>(head(thread.first()));
        lines.addAll(story(thread.first()));
        for (ShownAlert later : thread.later()) {
            lines.addAll(news(later));
            lines.addAll(proofs(later));
        }
        List<String> more = thread.rest();
        if (!more.isEmpty()) {
            lines.addAll(Paragraph.of(terminal, String.join(", ", more)).lines("    "));
        }
        lines.add("");
        return lines;
    }

    /** One alert with all that is known of it. */
    public List<String> of(ShownAlert alert) {
        List<String> lines = new ArrayList<>(head(alert));
        if (!alert.news().isEmpty()) {
            lines.add("    new: " + words(alert.news()));
        }
        lines.addAll(story(alert));
        for (Change change : alert.changes()) {
            lines.add("    " + TIME.format(change.at().atZone(zone)) + "  " + Plain.line(change.inWords()));
        }
        lines.add("");
        return lines;
    }

    private List<String> head(ShownAlert alert) {
        List<String> lines = new ArrayList<>();
        String late = alert.late() ? "  (late)" : "";
        lines.add("  " + terminal.strong(Plain.line(alert.subscriptionName())) + late
                + (alert.thread() == null ? "" : "  thread " + Plain.line(alert.thread())));
        Publication publication = alert.publication();
        if (publication != null) {
            lines.add("    " + from(publication) + "  " + Plain.line(LanguageName.of(publication.language())));
            if (!publication.title().isBlank()) {
                lines.addAll(Paragraph.of(terminal, publication.title()).lines("    "));
            }
        }
        About.SourceHealth health = alert.health();
        if (health != null) {
            lines.addAll(Paragraph.of(terminal, HealthWords.text(health, zone)).lines("    "));
        }
        return lines;
    }

    /** What proves it, who else has it and who confirms it. */
    private List<String> story(ShownAlert alert) {
        List<String> lines = new ArrayList<>(proofs(alert));
        if (alert.copies() > 0) {
            lines.addAll(named(
                    "%,d %s: ".formatted(alert.copies(), alert.copies() == 1 ? "copy" : "copies"),
                    alert.copied(),
                    alert.copies()));
        }
        if (!alert.confirmedBy().isEmpty()) {
            lines.addAll(named(
                    "confirmed by ", alert.confirmedBy(), alert.confirmedBy().size()));
        }
        return lines;
    }

    private List<String> named(String what, List<ShownArticle> articles, int all) {
        int shown = Math.min(MOST_NAMED, articles.size());
        String names = articles.stream().limit(shown).map(ShownArticle::inWords).collect(Collectors.joining(", "));
        String more = all > shown ? " and %,d more".formatted(all - shown) : "";
        return Paragraph.of(terminal, what + names + more).lines("    ");
    }

    private List<String> news(ShownAlert alert) {
        Publication publication = alert.publication();
        String from = publication == null ? "" : from(publication) + "  ";
        return List.of("    " + from + terminal.strong(words(alert.news())));
    }

    private String words(List<News> news) {
        return news.stream()
                .map(each -> Plain.line(each.inWords(label)))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String from(Publication publication) {
        return PublicationDate.text(publication.published(), zone) + "  " + Plain.line(publication.outlet());
    }

    /** The sentences that prove it, and the clauses that need none. */
    private List<String> proofs(ShownAlert alert) {
        List<String> lines = new ArrayList<>();
        byProof(alert).forEach((proof, entities) -> {
            lines.addAll(proof.lines().toList());
            lines.add("      → " + String.join(", ", entities));
        });
        List<String> facts = alert.reasons().stream()
                .filter(reason -> reason.evidence().isEmpty())
                .map(reason -> Plain.line(reason.inWords(label)))
                .distinct()
                .toList();
        if (!facts.isEmpty()) {
            lines.add("      → " + String.join(", ", facts));
        }
        return lines;
    }

    /** Clauses that one sentence proves stand under it together. */
    private Map<String, List<String>> byProof(ShownAlert alert) {
        Map<String, List<String>> proofs = new LinkedHashMap<>();
        for (Because reason : alert.reasons()) {
            String met = reason.inWords(label);
            reason.evidence()
                    .ifPresent(evidence -> proofs.computeIfAbsent(
                                    Paragraph.marked(terminal, evidence.before(), evidence.match(), evidence.after())
                                            .lines("    ")
                                            .stream()
                                            .collect(Collectors.joining("\n")),
                                    proof -> new ArrayList<>())
                            .add(Plain.line(met)));
        }
        return proofs;
    }
}
