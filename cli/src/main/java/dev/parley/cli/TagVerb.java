package dev.parley.cli;

import dev.parley.cli.config.Setting;
import dev.parley.cli.tag.Explanation;
import dev.parley.cli.tag.Passage;
import dev.parley.cli.tag.Passages;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.watch.lexicon.Labels;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    @Option(
            names = "--explain",
            description = "Tell why: for each mention, and for each word that only looks like one.")
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
            session.terminal().json(json(passage, tagging, tagger.version()));
            return;
        }
        session.terminal().out().println(session.terminal().strong(Plain.line(passage.id())));
        if (explain) {
            new Explanation(session.terminal(), labels).print(passage, tagging, tagger.version());
        } else {
            table(tagging, labels)
                    .wholeLines(session.terminal().width())
                    .forEach(session.terminal().out()::println);
        }
        session.terminal().out().println();
    }

    private static Table table(Tagging tagging, Labels labels) {
        Table table = new Table("in", "from", "to", "words", "is", "rule");
        tagging.mentions()
                .forEach(mention -> table.row(
                        mention.in().name().toLowerCase(Locale.ROOT),
                        Integer.toString(mention.start()),
                        Integer.toString(mention.end()),
                        Plain.line(mention.surface()),
                        labels.of(mention.entity()),
                        mention.rule()));
        return table;
    }

    private Map<String, Object> json(Passage passage, Tagging tagging, LexiconVersion lexicon) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", passage.id());
        line.put("mentions", tagging.mentions());
        line.put("claims", tagging.claims());
        line.put("statements", tagging.statements());
        if (explain) {
            line.put("passedOver", tagging.passedOver());
        }
        line.put("lexicon", lexicon);
        return line;
    }
}
