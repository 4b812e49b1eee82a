package dev.parley.cli.report;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.alert.About;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.HealthWords;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.Publication;
import dev.parley.sink.read.PublicationDate;
import dev.parley.sink.read.ShownAlert;
import dev.parley.sink.read.ShownAlert.Because;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Alerts as a person reads them: which subscription, when and where, and the sentences that prove it. */
public final class AlertLines {
    private final Terminal terminal;
    private final ZoneId zone;
    private final Function<EntityId, String> label;

    public AlertLines(Terminal terminal, ZoneId zone, Function<EntityId, String> label) {
        this.terminal = terminal;
        this.zone = zone;
        this.label = label;
    }

    public List<String> of(ShownAlert alert) {
        List<String> lines = new ArrayList<>();
        String late = alert.late() ? "  (late)" : "";
        lines.add("  " + terminal.strong(Plain.line(alert.subscriptionName())) + late);
        Publication publication = alert.publication();
        if (publication != null) {
            String copies = alert.copies() == 0
                    ? ""
                    : "  and %,d %s".formatted(alert.copies(), alert.copies() == 1 ? "copy" : "copies");
            lines.add("    " + PublicationDate.text(publication.published(), zone) + "  "
                    + Plain.line(publication.outlet()) + "  "
                    + Plain.line(LanguageName.of(publication.language())) + copies);
            if (!publication.title().isBlank()) {
                lines.addAll(Paragraph.of(terminal, publication.title()).lines("    "));
            }
        }
        About.SourceHealth health = alert.health();
        if (health != null) {
            lines.addAll(Paragraph.of(terminal, HealthWords.text(health, zone)).lines("    "));
        }
        proofs(alert).forEach((proof, entities) -> {
            lines.addAll(proof.lines().toList());
            lines.add("      → " + String.join(", ", entities));
        });
        lines.add("");
        return lines;
    }

    /** Clauses that one sentence proves stand under it together. */
    private Map<String, List<String>> proofs(ShownAlert alert) {
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
