package dev.parley.cli;

import dev.parley.cli.config.Setting;
import dev.parley.cli.tag.Passage;
import dev.parley.cli.tag.Passages;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tags texts without Kafka or a database. */
@Command(
        name = "tag",
        description = {
            "Tags texts without Kafka or a database, in input order.",
            "A file of JSON objects, one a line: {\"id\",\"text\",\"title\"?,\"lang\"?,\"published\"?}; any other is one text."
        })
final class TagVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Default, and '-', is the standard input.")
    private List<String> files = List.of("-");

    @Option(names = "--json", description = "One JSON object a text.")
    private boolean json;

    @Option(names = "--explain", description = "Also what was passed over, and why.")
    private boolean explain;

    TagVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() {
        Lexicon lexicon = LexiconFiles.read(setUp.read().requiredPath(Setting.LEXICON));
        Watchlist watchlist = Watchlist.of(lexicon);
        Tagger tagger = Tagger.of(watchlist);
        boolean isClean = true;
        for (String file : files) {
            isClean &= Passages.read(
                    file, session.in(), passage -> print(passage, tagger, watchlist.labels()), session.terminal()::say);
        }
        return isClean ? 0 : Failures.FAILED;
    }

    private void print(Passage passage, Tagger tagger, Labels labels) {
        Tagging tagging = tagger.tag(passage.title(), passage.text(), passage.language(), passage.published());
        if (json) {
            session.terminal().json(json(passage, tagging));
            return;
        }
        session.terminal().out().println(session.terminal().strong(Plain.line(passage.id())));
        Table table = new Table("in", "from", "to", "words", "is", "rule");
        tagging.mentions()
                .forEach(mention -> table.row(
                        mention.in().name().toLowerCase(java.util.Locale.ROOT),
                        Integer.toString(mention.start()),
                        Integer.toString(mention.end()),
                        Plain.line(mention.surface()),
                        labels.of(mention.entity()),
                        mention.rule()));
        if (explain) {
            tagging.passedOver()
                    .forEach(passed -> table.row(
                            passed.in().name().toLowerCase(java.util.Locale.ROOT),
                            Integer.toString(passed.start()),
                            Integer.toString(passed.end()),
                            Plain.line(passed.surface()),
                            "not " + labels.of(passed.entity()),
                            Plain.line(passed.why())));
        }
        table.wholeLines(session.terminal().width()).forEach(session.terminal().out()::println);
        session.terminal().out().println();
    }

    private Map<String, Object> json(Passage passage, Tagging tagging) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", passage.id());
        line.put("mentions", tagging.mentions());
        line.put("claims", tagging.claims());
        line.put("statements", tagging.statements());
        if (explain) {
            line.put("passedOver", tagging.passedOver());
        }
        return line;
    }
}
