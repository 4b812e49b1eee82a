package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.source.CandidateLines;
import dev.parley.cli.terminal.Plain;
import dev.parley.events.source.Source;
import dev.parley.ingest.probe.Candidate;
import dev.parley.ingest.probe.Discovery;
import dev.parley.ingest.source.FreeId;
import dev.parley.ingest.source.Sources;
import dev.parley.ingest.source.SourcesException;
import dev.parley.ingest.source.SourcesFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for the feeds and sitemaps of a home page. */
@Command(
        name = "discover",
        description = {
            "Looks for feeds and sitemaps where a home page and its robots.txt name them, or else at the usual places,",
            "and prints what was found, the best first, with what to write into the file of sources."
        })
final class SourcesDiscoverVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "0..1", paramLabel = "URL", description = "Of the home page.")
    private @Nullable String url;

    @Option(
            names = "--of",
            paramLabel = "ID",
            description = "Look at the address of this source; --add puts what was found in its place.")
    private @Nullable String of;

    @Option(names = "--add", paramLabel = "N", description = "Write the N-th that was found to the file of sources.")
    private @Nullable Integer add;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    SourcesDiscoverVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        if ((url == null) == (of == null)) {
            throw new ConfigurationException("either an address or --of ID");
        }
        Configuration configuration = setUp.configuration();
        SourcesInUse inUse = new SourcesInUse(session, configuration);
        SourcesFile file = inUse.file();
        Optional<Source> place = Optional.ofNullable(of).map(id -> inUse.named(id, file.sources()));
        URI home = home(inUse, place);
        Discovery.Found found;
        try (Visits visits =
                Visits.open(inUse, new Access(session, configuration).modules().ingest())) {
            found = new Discovery(visits.site(), address -> session.terminal().say("Asking " + Plain.line(address)))
                    .look(home);
        }
        found.remarks().forEach(remark -> session.terminal().say(Plain.line(remark)));
        List<Source> sources = sources(found.candidates(), place, inUse, file);
        if (json) {
            found.candidates().forEach(session.terminal()::json);
        } else if (!sources.isEmpty()) {
            CandidateLines.print(found.candidates(), sources, session.terminal());
        }
        if (sources.isEmpty()) {
            session.terminal()
                    .say("Nothing was found; a page of links can be read as a list: ./parley sources add --help");
            return Failures.FAILED;
        }
        if (add != null) {
            write(add, sources, place, inUse, file);
        }
        return 0;
    }

    private URI home(SourcesInUse inUse, Optional<Source> place) {
        try {
            return URI.create(Sources.of(
                            Map.of("id", "home", "url", place.map(Source::url).orElse(String.valueOf(url))),
                            inUse.floor())
                    .url());
        } catch (SourcesException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What each candidate would be in the file: at the place that was named, or a new source. */
    private static List<Source> sources(
            List<Candidate> candidates, Optional<Source> place, SourcesInUse inUse, SourcesFile file) {
        List<Source> sources = new ArrayList<>();
        for (Candidate each : candidates) {
            sources.add(place.map(source -> source.at(each.url(), each.kind()))
                    .orElseGet(() -> described(each, inUse, file)));
        }
        return sources;
    }

    private static Source described(Candidate candidate, SourcesInUse inUse, SourcesFile file) {
        String title = Plain.line(Optional.ofNullable(candidate.title()).orElse(""));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", new FreeId(file.sources()).of(title, candidate.url()).value());
        values.put("url", candidate.url());
        values.put("kind", candidate.kind().name());
        if (!title.isBlank()) {
            values.put("name", title);
        }
        if (candidate.language() != null) {
            values.put("language", candidate.language());
        }
        try {
            return Sources.of(values, inUse.floor());
        } catch (SourcesException e) {
            values.remove("language");
            return Sources.of(values, inUse.floor());
        }
    }

    private void write(int number, List<Source> sources, Optional<Source> place, SourcesInUse inUse, SourcesFile file) {
        if (number < 1 || number > sources.size()) {
            throw new ConfigurationException("--add " + number + " is none of 1 to " + sources.size());
        }
        Source chosen = sources.get(number - 1);
        Optional<Source> same = inUse.at(chosen.url(), file.sources())
                .filter(present -> !present.id().equals(chosen.id()));
        if (same.isPresent()) {
            throw new ConfigurationException(
                    chosen.url() + " is there already as " + same.get().id());
        }
        inUse.write(place.isPresent() ? file.altered(List.of(chosen)) : file.with(List.of(chosen)));
        session.terminal()
                .say("Wrote %s to %s; next: ./parley sources check %s%s"
                        .formatted(chosen.id(), inUse.path(), chosen.id(), setUp.asGiven()));
    }
}
