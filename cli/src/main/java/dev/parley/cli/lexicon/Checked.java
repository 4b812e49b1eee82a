package dev.parley.cli.lexicon;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Table;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.LexiconException;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.LexiconProblem;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Ambiguities;
import dev.parley.watch.tag.LexiconExamples;
import dev.parley.watch.tag.SharedWords;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon that was checked.
 *
 * @param watchlist null when it cannot be used
 * @param problems in the files
 * @param failures examples that do not come out as they say
 * @param shared words by which several entities are known
 */
public record Checked(
        Path folder,
        @Nullable Watchlist watchlist,
        List<LexiconProblem> problems,
        List<String> failures,
        List<SharedWords> shared) {
    /** Checks the folder of a lexicon; throws {@link LexiconException} only where there is none. */
    public static Checked of(Path folder) {
        try {
            Lexicon lexicon = LexiconFiles.read(folder);
            Watchlist watchlist = Watchlist.of(lexicon);
            return new Checked(
                    folder,
                    watchlist,
                    List.of(),
                    new LexiconExamples(watchlist).failures(),
                    new Ambiguities(watchlist).all());
        } catch (LexiconException e) {
            if (e.problems().isEmpty()) {
                throw e;
            }
            return new Checked(folder, null, e.problems(), List.of(), List.of());
        }
    }

    /** How many things have to be put right. */
    public long wrong() {
        return problems.size()
                + failures.size()
                + shared.stream().filter(each -> !each.isToldApart()).count();
    }

    /** What is wrong, and what an editor should know. */
    public void print(Terminal terminal) {
        problems.forEach(problem -> paragraph(terminal, problem.toString()));
        failures.forEach(failure -> paragraph(terminal, "formats.yaml: " + failure));
        shared.stream()
                .filter(each -> !each.isToldApart())
                .forEach(each -> paragraph(
                        terminal, "'" + each.words() + "' may be " + names(each, " or ") + ": " + each.why()));
        Table table = new Table("words", "of", "entities", "how they are told apart");
        shared.stream()
                .filter(SharedWords::isToldApart)
                .forEach(each -> table.row(each.words(), each.language(), names(each, ", "), each.why()));
        if (!table.isEmpty()) {
            terminal.out().println(terminal.strong("The same words for several entities"));
            table.wholeLines(terminal.width()).forEach(terminal.out()::println);
        }
    }

    /** The last line: whether the lexicon is in order, in one sentence. */
    public String verdict() {
        if (wrong() > 0 || watchlist == null) {
            return "%s is not in order: %s to put right"
                    .formatted(folder, wrong() == 1 ? "one thing" : "%,d things".formatted(wrong()));
        }
        return "%s %s is in order: %,d formats with %,d forms, %,d officials, %,d issues; %,d examples come out as they say"
                .formatted(
                        watchlist.version().id(),
                        watchlist.version().version(),
                        watchlist.formats().size(),
                        forms(watchlist),
                        watchlist.officials().size(),
                        watchlist.issues().size(),
                        examples(watchlist));
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", folder.toString());
        if (watchlist != null) {
            json.put("lexicon", watchlist.version());
            json.put("formats", watchlist.formats().size());
            json.put("forms", forms(watchlist));
            json.put("officials", watchlist.officials().size());
            json.put("issues", watchlist.issues().size());
            json.put("examples", examples(watchlist));
        }
        json.put("problems", problems);
        json.put("failures", failures);
        json.put("shared", shared);
        json.put("wrong", wrong());
        return json;
    }

    private static String names(SharedWords shared, String between) {
        return shared.entities().stream().map(Object::toString).collect(Collectors.joining(between));
    }

    private static void paragraph(Terminal terminal, String text) {
        Paragraph.of(terminal, text).lines("").forEach(terminal.out()::println);
    }

    private static long forms(Watchlist watchlist) {
        return watchlist.formats().stream()
                .mapToLong(format -> format.forms().size())
                .sum();
    }

    private static long examples(Watchlist watchlist) {
        return watchlist.formats().stream()
                .flatMap(format -> format.forms().stream())
                .mapToLong(form ->
                        form.examples().match().size() + form.examples().not().size())
                .sum();
    }
}
