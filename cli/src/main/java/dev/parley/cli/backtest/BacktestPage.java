package dev.parley.cli.backtest;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.cli.terminal.Width;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.PublicationDate;
import dev.parley.sink.read.Reasons;
import dev.parley.sink.read.ShownAlert.Because;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A back-test as a person reads it. */
public final class BacktestPage {
    private final Terminal terminal;
    private final PrintStream out;
    private final ZoneId zone;
    private final Function<EntityId, String> label;
    private final int samples;

    /**
     * Prints on a terminal.
     *
     * @param zone in which instants are told
     * @param label what people call an entity
     * @param samples how many hits are shown, and how many of those that only one of two queries has
     */
    public BacktestPage(Terminal terminal, ZoneId zone, Function<EntityId, String> label, int samples) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.zone = zone;
        this.label = label;
        this.samples = samples;
    }

    public void print(Outcome outcome, Ground ground) {
        Told told = outcome.told();
        head(outcome, ground);
        days(told);
        hits(told);
        nearMisses(outcome);
        difference(outcome);
    }

    private void head(Outcome outcome, Ground ground) {
        Told told = outcome.told();
        out.println(terminal.strong(Plain.line(told.query())));
        lines("on %s: %s, tagged with %s %s, in %.1f s"
                .formatted(
                        Plain.line(ground.on()),
                        Amount.number(outcome.articles(), "article", "articles"),
                        ground.lexicon().id(),
                        ground.lexicon().version(),
                        ground.seconds()));
        if (!ground.missing().isEmpty()) {
            lines(ground.missing());
        }
        Amount all = told.days().values().stream().reduce(new Amount(0, 0), Amount::plus);
        lines("%s, %s; %,d would ring%s"
                .formatted(
                        all.inWords(),
                        Amount.number(told.threads(), "thread", "threads"),
                        told.ringing(),
                        told.undated() == 0
                                ? ""
                                : "; %s without a date not shown"
                                        .formatted(Amount.number(told.undated(), "story", "stories"))));
        out.println();
    }

    private void days(Told told) {
        if (told.hits().isEmpty()) {
            return;
        }
        DayChart chart = DayChart.of(told.days());
        heading("By " + chart.word());
        chart.lines(terminal.width() - 2).forEach(line -> out.println("  " + line));
        out.println();
    }

    private void hits(Told told) {
        List<Hit> shown = Told.samples(told.hits(), samples);
        if (shown.isEmpty()) {
            return;
        }
        heading(
                shown.size() == told.hits().size()
                        ? "Hits"
                        : "Hits, %,d of %,d from the newest to the oldest"
                                .formatted(shown.size(), told.hits().size()));
        for (Hit hit : shown) {
            Alert alert = told.alert(hit);
            if (alert.about() instanceof About.Story about) {
                String copies =
                        alert.copyCount() == 0 ? "" : "  and " + Amount.number(alert.copyCount(), "copy", "copies");
                story("  ", about, copies + (hit.rings() ? "" : "  (nothing new in its thread)"));
                proofs(Reasons.shown(alert.reasons(), about.metadata().rights()));
                out.println();
            }
        }
    }

    private void story(String indent, About.Story about, String more) {
        var metadata = about.metadata();
        String outlet = metadata.outlet().name();
        out.println(indent + PublicationDate.text(metadata.published(), zone) + "  "
                + Plain.line(outlet == null ? metadata.outlet().source().value() : outlet) + "  "
                + Plain.line(LanguageName.of(metadata.language())) + more);
        if (!metadata.title().isBlank()) {
            Paragraph.of(terminal, metadata.title()).lines(indent).forEach(out::println);
        }
    }

    /** Clauses that one sentence proves stand under it together; those without a sentence stand last. */
    private void proofs(List<Because> reasons) {
        Map<List<String>, List<String>> proofs = new LinkedHashMap<>();
        List<String> facts = new ArrayList<>();
        for (Because reason : reasons) {
            List<String> met = reason.evidence()
                    .map(evidence -> proofs.computeIfAbsent(
                            Paragraph.marked(terminal, evidence.before(), evidence.match(), evidence.after())
                                    .lines("    "),
                            proof -> new ArrayList<>()))
                    .orElse(facts);
            met.add(words(reason));
        }
        proofs.forEach((proof, clauses) -> {
            proof.forEach(out::println);
            Paragraph.of(terminal, "→ " + String.join(", ", clauses))
                    .lines("      ")
                    .forEach(out::println);
        });
        if (!facts.isEmpty()) {
            Paragraph.of(terminal, "→ " + String.join(", ", facts))
                    .lines("      ")
                    .forEach(out::println);
        }
    }

    /** The clause, and who met it where the clause does not name it. */
    private String words(Because reason) {
        String clause = Plain.line(reason.clause());
        String met = Plain.line(reason.inWords(label));
        EntityId entity = reason.entity();
        return entity == null || clause.equals(met) ? clause : clause + " (" + met + ")";
    }

    private void nearMisses(Outcome outcome) {
        List<NearMiss> misses = outcome.nearMisses();
        if (misses.isEmpty()) {
            return;
        }
        heading("Kept out by one clause alone");
        int widest = Math.min(
                terminal.width() / 2,
                misses.stream().mapToInt(miss -> Width.of(miss.clause())).max().orElse(0));
        for (NearMiss miss : misses) {
            String clause = Width.cut(Plain.line(miss.clause()), widest);
            out.println("  without " + clause + " ".repeat(widest - Width.of(clause)) + "  " + words(miss));
            miss.samples().forEach(sample -> story("    ", sample, ""));
        }
        out.println();
    }

    private static String words(NearMiss miss) {
        String kept = miss.articles() + miss.stories() == 0
                ? "nothing more"
                : Amount.number(miss.articles(), "more article", "more articles") + ", "
                        + Amount.number(miss.stories(), "more story", "more stories");
        return miss.isMet() ? kept : "met by nothing; " + kept;
    }

    private void difference(Outcome outcome) {
        Difference difference = outcome.difference();
        if (difference == null) {
            return;
        }
        heading("Against " + Plain.line(difference.old().query()));
        out.println("  %s in both".formatted(Amount.number(difference.both(), "story", "stories")));
        only("only in the old", difference.old(), difference.onlyOld());
        only("only in the new", outcome.told(), difference.onlyNew());
        out.println();
    }

    private void only(String where, Told told, List<Hit> hits) {
        out.println("  %s %s".formatted(Amount.number(hits.size(), "story", "stories"), where));
        for (Hit hit : Told.samples(hits, samples)) {
            if (told.alert(hit).about() instanceof About.Story about) {
                story("    ", about, "");
            }
        }
    }

    private void heading(String words) {
        out.println(terminal.strong(words));
    }

    private void lines(String words) {
        Paragraph.of(terminal, words).lines("").forEach(out::println);
    }
}
