package dev.parley.cli.subscription;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Example;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examples that did not come out as they were meant, as a person reads them: which, and why. */
public final class TriedLines {
    private static final int MOST_SHOWN = 300;

    private final Terminal terminal;

    public TriedLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** None where all examples came out as they were meant. */
    public List<String> of(Tried tried) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : tried.failures()) {
            lines.add("%s: %s %d %s"
                    .formatted(
                            terminal.strong(Plain.line(tried.id().value())),
                            outcome.isExpected() ? "expect" : "reject",
                            outcome.number(),
                            outcome.isExpected() ? "does not fire" : "fires"));
            lines.addAll(Paragraph.of(terminal, shown(outcome.example())).lines("    "));
            if (outcome.isExpected()) {
                lines.addAll(Paragraph.of(terminal, "not met: " + String.join("   ", outcome.notMet()))
                        .lines("  "));
                lines.addAll(Paragraph.of(
                                terminal,
                                "recognised: "
                                        + (outcome.recognised().isEmpty()
                                                ? "nothing"
                                                : String.join(", ", outcome.recognised())))
                        .lines("  "));
            } else {
                outcome.metBy().forEach(reason -> lines.addAll(of(reason)));
            }
        }
        return lines;
    }

    private List<String> of(Reason reason) {
        List<String> lines = new ArrayList<>(Paragraph.of(
                        terminal,
                        "met: " + reason.clause()
                                + Optional.ofNullable(reason.entity())
                                        .map(entity -> " by " + entity)
                                        .orElse(""))
                .lines("  "));
        Sentence sentence = reason.sentence();
        if (sentence != null) {
            lines.addAll(proof(sentence, reason.mention()).lines("    "));
        }
        return lines;
    }

    private Paragraph proof(Sentence sentence, @Nullable Span mention) {
        String text = sentence.text();
        int from = mention == null ? 0 : Math.clamp(mention.start() - sentence.start(), 0, text.length());
        int to = mention == null ? 0 : Math.clamp(mention.end() - sentence.start(), from, text.length());
        return Paragraph.marked(terminal, text.substring(0, from), text.substring(from, to), text.substring(to));
    }

    private static String shown(Example example) {
        String title = example.title() == null ? "" : example.title() + " — ";
        String text = title + example.text();
        return text.length() <= MOST_SHOWN
                ? text
                : text.codePoints()
                                .limit(MOST_SHOWN)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "…";
    }
}
