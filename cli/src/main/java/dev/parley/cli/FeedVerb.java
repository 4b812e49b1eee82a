package dev.parley.cli;

import dev.parley.cli.feed.FeedFiles;
import dev.parley.cli.feed.FeedLine;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Table;
import dev.parley.cli.terminal.Terminal;
import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.feed.Format;
import dev.parley.ingest.feed.Oddity;
import dev.parley.ingest.feed.Origin;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read of feeds and sitemaps, without fetching anything. */
@Command(
        name = "feed",
        description = {
            "Shows what is read of feeds and sitemaps, in input order, without Kafka.",
            "RSS, Atom, JSON Feed, news sitemaps and sitemap indexes, plain or .gz; nothing is fetched."
        })
final class FeedVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Default, and '-', is the standard input.")
    private List<String> files = List.of("-");

    @Option(names = "--url", paramLabel = "URL", description = "Where the feeds came from, for relative links.")
    private @Nullable URI url;

    @Option(names = "--json", description = "One JSON object a file.")
    private boolean json;

    FeedVerb(Session session) {
        this.session = session;
        this.terminal = session.terminal();
    }

    @Override
    public Integer call() {
        boolean isClean = true;
        for (String file : files) {
            try {
                isClean &=
                        print(file, FeedReader.read(FeedFiles.read(file, session.in()), new Origin(url, null, null)));
            } catch (IOException | java.nio.file.InvalidPathException e) {
                terminal.say(Plain.line("%s cannot be read: %s".formatted(file, e)));
                isClean = false;
            }
        }
        return isClean ? 0 : Failures.FAILED;
    }

    /** True when it is a feed. */
    private boolean print(String file, FeedDocument document) {
        if (json) {
            terminal.json(FeedLine.of(file, document));
        } else {
            show(file, document);
        }
        if (document.format() == Format.NONE) {
            terminal.say(Plain.line(file + " is no feed and no sitemap"));
        }
        return document.format() != Format.NONE;
    }

    private void show(String file, FeedDocument document) {
        String title = Optional.ofNullable(document.feed().title())
                .map(text -> ": " + text.plain())
                .orElse("");
        terminal.out().println(terminal.strong(Plain.line(file + title)));
        Table entries = new Table("published", "title", "link");
        document.entries()
                .forEach(entry -> entries.row(
                        Optional.ofNullable(FeedLine.date(entry.published()))
                                .or(() -> Optional.ofNullable(FeedLine.date(entry.updated())))
                                .orElse(""),
                        Plain.line(Optional.ofNullable(entry.title())
                                .map(text -> text.plain())
                                .orElse("")),
                        Plain.line(
                                String.valueOf(Optional.ofNullable(entry.link()).orElse("")))));
        entries.wholeLines(terminal.width()).forEach(terminal.out()::println);
        Table oddities = new Table("odd", "where", "what");
        for (Oddity oddity : document.oddities()) {
            oddities.row(
                    oddity.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    Plain.line(oddity.where()),
                    Plain.line(oddity.value()));
        }
        if (!oddities.isEmpty()) {
            terminal.out().println();
            oddities.wholeLines(terminal.width()).forEach(terminal.out()::println);
        }
        terminal.out().println();
    }
}
