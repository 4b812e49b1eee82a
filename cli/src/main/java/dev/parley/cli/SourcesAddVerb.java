package dev.parley.cli;

import dev.parley.cli.config.ConfigurationException;
import dev.parley.events.source.Source;
import dev.parley.ingest.source.FreeId;
import dev.parley.ingest.source.Sources;
import dev.parley.ingest.source.SourcesException;
import dev.parley.ingest.source.SourcesFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a source to the file. */
@Command(
        name = "add",
        description = {
            "Adds a source at the end of the file. What else can be said of one stands in the head of the file.",
            "It is neither fetched nor taken to work until somebody says so."
        })
final class SourcesAddVerb implements Runnable {
    private final Session session;
    private final Map<String, String> given = new LinkedHashMap<>();

    @Mixin
    private SetUp setUp;

    @Parameters(paramLabel = "URL", description = "Of the feed, the sitemap or the page of links.")
    private String url = "";

    @Option(names = "--enable", description = "Fetch it from now on.")
    private boolean enable;

    SourcesAddVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Option(names = "--id", paramLabel = "ID", description = "Never changes; default is made of the name or the host.")
    void id(String value) {
        given.put("id", value);
    }

    @Option(names = "--name", paramLabel = "NAME", description = "For people.")
    void name(String value) {
        given.put("name", value);
    }

    @Option(names = "--kind", paramLabel = "KIND", description = "feed (the default), sitemap, list or home.")
    void kind(String value) {
        given.put("kind", value);
    }

    @Option(names = "--link-selector", paramLabel = "CSS", description = "The links of a list, e.g. 'h2 a'.")
    void linkSelector(String value) {
        given.put("linkSelector", value);
    }

    @Option(names = "--date-selector", paramLabel = "CSS", description = "The dates beside the links of a list.")
    void dateSelector(String value) {
        given.put("dateSelector", value);
    }

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "E.g. en, ru, ka; default: told article by article.")
    void language(String value) {
        given.put("language", value);
    }

    @Option(names = "--side", paramLabel = "SIDE", description = "Id of the side the outlet belongs to.")
    void side(String value) {
        given.put("side", value);
    }

    @Option(names = "--based", paramLabel = "PLACE", description = "Where the outlet is based.")
    void based(String value) {
        given.put("based", value);
    }

    @Option(names = "--owner", paramLabel = "OWNER", description = "Who owns the outlet.")
    void owner(String value) {
        given.put("owner", value);
    }

    @Option(names = "--wire", paramLabel = "NAME", description = "Its short name, if it is an agency.")
    void wire(String value) {
        given.put("wire", value);
    }

    @Option(names = "--rights", paramLabel = "RIGHTS", description = "What may leave Parley: text, excerpt or link.")
    void rights(String value) {
        given.put("rights", value);
    }

    @Option(names = "--zone", paramLabel = "ZONE", description = "Of dates that name none, e.g. Asia/Tbilisi.")
    void zone(String value) {
        given.put("zone", value);
    }

    @Option(names = "--interval", paramLabel = "TIME", description = "Between two readings; default: by its rhythm.")
    void interval(String value) {
        given.put("interval", value);
    }

    @Override
    public void run() {
        SourcesInUse inUse = new SourcesInUse(session, setUp.configuration());
        SourcesFile file = inUse.file();
        Source source = source(inUse, file);
        Optional<Source> same = inUse.at(source.url(), file.sources());
        if (same.isPresent()) {
            throw new ConfigurationException(
                    "%s is there already as %s".formatted(url, same.get().id()));
        }
        if (file.sources().stream().anyMatch(present -> present.id().equals(source.id()))) {
            throw new ConfigurationException("there is a source %s already".formatted(source.id()));
        }
        inUse.write(file.with(List.of(source)));
        session.terminal()
                .say("Added %s to %s%s"
                        .formatted(
                                source.id(),
                                inUse.path(),
                                enable
                                        ? ""
                                        : "; it is not fetched yet: ./parley sources enable " + source.id()
                                                + setUp.asGiven()));
        if (enable) {
            inUse.silence().ifPresent(session.terminal()::say);
        }
    }

    private Source source(SourcesInUse inUse, SourcesFile file) {
        Map<String, String> values = new LinkedHashMap<>(given);
        values.put("url", url);
        values.put("enabled", Boolean.toString(enable));
        values.putIfAbsent("id", "id");
        try {
            Source source = Sources.of(values, inUse.floor());
            if (!given.containsKey("id")) {
                values.put(
                        "id",
                        new FreeId(file.sources())
                                .of(given.getOrDefault("name", ""), source.url())
                                .value());
                source = Sources.of(values, inUse.floor());
            }
            return source;
        } catch (SourcesException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
