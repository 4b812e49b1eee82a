package dev.parley.cli.tag;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Sentence;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.tag.Tagging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A tagging told sentence by sentence: what is mentioned and why, and what only looks like it and why not. */
public final class Explanation {
    private static final String SENTENCE = "  ";
    private static final String THING = "    ";
    private static final String REASON = "        ";

    private final Terminal terminal;
    private final Labels labels;
    private final Reasons reasons;

    public Explanation(Terminal terminal, Labels labels) {
        this.terminal = terminal;
        this.labels = labels;
        this.reasons = new Reasons(labels);
    }

    public void print(Passage passage, Tagging tagging, LexiconVersion lexicon) {
        say(
                "",
                "lexicon %s %s (%s), language %s"
                        .formatted(
                                lexicon.id(),
                                lexicon.version(),
                                lexicon.hash()
                                        .substring(0, Math.min(8, lexicon.hash().length())),
                                tagging.language() == null
                                        ? "not told"
                                        : Locale.forLanguageTag(tagging.language())
                                                .getDisplayLanguage(Locale.ENGLISH)));
        if (tagging.sentences().isEmpty()) {
            say(SENTENCE, "Nothing is mentioned, and nothing looks like a mention.");
        }
        for (Sentence sentence : tagging.sentences()) {
            terminal.out().println();
            say(SENTENCE, (sentence.in() == Field.TITLE ? "Title: " : "") + sentence.text());
            lines(tagging, sentence).stream()
                    .sorted(Comparator.comparingInt(Line::start))
                    .forEach(this::print);
        }
        if (tagging.mentionCount() > tagging.mentions().size()) {
            say(
                    SENTENCE,
                    "%,d more mentions are counted and not listed"
                            .formatted(
                                    tagging.mentionCount() - tagging.mentions().size()));
        }
        print(
                "What is said of rounds and meetings",
                tagging.claims().stream().map(reasons::of).toList());
        print(
                "Who is quoted",
                tagging.statements().stream()
                        .map(statement -> reasons.of(
                                statement,
                                (statement.in() == Field.TITLE ? passage.title() : passage.text())
                                        .substring(
                                                statement.span().start(),
                                                statement.span().end())))
                        .toList());
    }

    private void print(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.out().println();
            say(SENTENCE, heading);
            lines.forEach(line -> say(THING, line));
        }
    }

    private List<Line> lines(Tagging tagging, Sentence sentence) {
        List<Line> lines = new ArrayList<>();
        for (Mention mention : tagging.mentions()) {
            if (isIn(sentence, mention.in(), mention.start())) {
                lines.add(new Line(
                        mention.start(), mention.surface(), "is " + label(mention.entity()), reasons.of(mention)));
            }
        }
        for (PassedOver passed : tagging.passedOver()) {
            if (isIn(sentence, passed.in(), passed.start()) && !isPartOfAnother(passed, tagging.passedOver())) {
                lines.add(new Line(
                        passed.start(), passed.surface(), "is not " + label(passed.entity()), reasons.of(passed)));
            }
        }
        return lines;
    }

    /** Whether it lies in a longer one that was passed over, which says more. */
    private static boolean isPartOfAnother(PassedOver passed, List<PassedOver> all) {
        return all.stream()
                .anyMatch(other -> other.in() == passed.in()
                        && other.entity().equals(passed.entity())
                        && other.start() <= passed.start()
                        && passed.end() <= other.end()
                        && other.surface().length() > passed.surface().length());
    }

    private void print(Line line) {
        Paragraph.marked(terminal, "", line.surface, " " + line.what)
                .lines(THING)
                .forEach(terminal.out()::println);
        say(REASON, line.why.substring(0, 1).toUpperCase(Locale.ROOT) + line.why.substring(1));
    }

    private void say(String indent, String text) {
        Paragraph.of(terminal, text).lines(indent).forEach(terminal.out()::println);
    }

    private String label(EntityId entity) {
        return labels.of(entity) + " (" + entity + ")";
    }

    private static boolean isIn(Sentence sentence, Field field, int start) {
        return sentence.in() == field && sentence.start() <= start && start < sentence.end();
    }

    private record Line(int start, String surface, String what, String why) {}
}
