package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.extract.PageLine;
import dev.parley.cli.extract.SavedPage;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read out of saved pages, without Kafka or a database. */
@Command(
        name = "extract",
        description = {
            "Shows the article that is read out of a saved page: title, text, byline, language, dates, own address.",
            "Without Kafka or a database, in input order."
        })
final class ExtractVerb implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "HTML, plain or gzip. Default, and '-', is the standard input.")
    private List<String> files = List.of("-");

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was, for dates and links in addresses.")
    private @Nullable URI url;

    @Option(names = "--json", description = "One JSON object a page.")
    private boolean json;

    ExtractVerb(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (url != null && (url.getHost() == null || !isWeb(url))) {
            throw new ConfigurationException("'" + url + "' is not an absolute http or https address");
        }
        PageReader reader = new PageReader();
        boolean isClean = true;
        for (String file : files) {
            isClean &= show(file, reader);
        }
        return isClean ? 0 : Failures.FAILED;
    }

    /** One page that cannot be read costs that page only. */
    private boolean show(String file, PageReader reader) {
        byte[] bytes;
        try {
            bytes = SavedPage.read(file, session.in());
        } catch (ConfigurationException e) {
            session.terminal().say(Plain.line(String.valueOf(e.getMessage())));
            return false;
        }
        Page page =
                reader.read(new FetchedPage(bytes, null, url, session.clock().instant()), Selectors.NONE);
        if (json) {
            session.terminal().json(PageLine.of(file, page));
        } else {
            print(file, page, session.terminal());
        }
        if (page.isEmpty()) {
            session.terminal().say(Plain.line(file) + ": has neither title nor text");
        }
        return !page.isEmpty();
    }

    private static void print(String file, Page page, Terminal terminal) {
        String date = PageLine.date(page.published(), page.writtenAt());
        terminal.out().println(terminal.strong(Plain.line(page.title().isEmpty() ? file : page.title())));
        terminal.out()
                .println(Plain.line(Stream.of(
                                date == null ? "date unknown" : date,
                                page.language(),
                                page.byline(),
                                page.wire(),
                                page.canonicalUrl(),
                                String.format(Locale.ROOT, "score %.2f", page.score()))
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · "))));
        page.text().lines().map(Plain::line).forEach(terminal.out()::println);
        terminal.out().println();
    }

    private static boolean isWeb(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
    }
}
