package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.edit.Edits;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.source.Suggestion;
import dev.parley.sink.database.Database;
import dev.parley.sink.read.Reading;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an article back for good. */
@Command(
        name = "withdraw",
        description = {
            "Takes an article back for good.",
            "Its text is erased and its counts are corrected as soon as the roles run. Its id and the reason stay.",
            "Nothing is taken back by itself: --suggested lists articles whose page is gone."
        })
final class WithdrawVerb implements Runnable {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "0..1", paramLabel = "URL", description = "Address of the article, or its id.")
    private String article = "";

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for those who ask later; needed with an URL.")
    private String reason = "";

    @Option(names = "--suggested", description = "List the articles whose page is gone, each with the command.")
    private boolean suggested;

    @Option(names = "--json", description = "With --suggested: one JSON object a line.")
    private boolean json;

    @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.")
    private Namespace namespace = Namespace.LIVE;

    WithdrawVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public void run() {
        if (suggested == !article.isEmpty()) {
            throw new ConfigurationException("either an address or --suggested");
        }
        if (suggested) {
            list();
            return;
        }
        ArticleId id = id();
        if (reason.isBlank()) {
            throw new ConfigurationException("--reason is missing or blank");
        }
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(namespace);
        boolean isStored;
        try (Connection connection = access.shared()) {
            access.require(topics, connection);
            isStored = isStored(access, id);
            try (Edits edits = new Edits(connection.client(), topics)) {
                edits.withdraw(new Withdrawn(id, session.clock().instant(), reason));
            }
        }
        session.terminal()
                .say(
                        isStored
                                ? "Withdrawn " + id + " from " + namespace
                                : "Withdrawn in advance: nothing is stored under %s (%s) in %s; should it come, it is not kept"
                                        .formatted(article, id, namespace));
    }

    private void list() {
        Access access = new Access(session, setUp.configuration());
        Topics topics = access.modules().topics(namespace);
        List<Suggestion> suggestions;
        try (Connection connection = access.shared()) {
            access.require(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics)) {
                suggestions = edits.fetchStates().values().stream()
                        .flatMap(state -> state.suggestions().stream())
                        .toList();
            }
        }
        suggestions = notYetTaken(access, suggestions);
        for (Suggestion each : suggestions) {
            if (json) {
                session.terminal().json(each);
            } else {
                session.terminal()
                        .out()
                        .println("./parley withdraw %s --reason %s%s"
                                .formatted(
                                        SetUp.quoted(each.url()),
                                        SetUp.quoted("gone since %s (HTTP %d)".formatted(each.at(), each.status())),
                                        setUp.asGiven()));
            }
        }
        session.terminal()
                .say(suggestions.isEmpty() ? "No page is known to be gone" : suggestions.size() + " pages are gone");
    }

    private List<Suggestion> notYetTaken(Access access, List<Suggestion> suggestions) {
        if (!Database.exists(access.modules().database(), namespace)) {
            return suggestions;
        }
        try (Database database = access.existing(namespace)) {
            Reading reading = new Reading(database);
            return suggestions.stream()
                    .filter(suggestion -> !reading.isWithdrawn(suggestion.article()))
                    .toList();
        }
    }

    private boolean isStored(Access access, ArticleId id) {
        if (!Database.exists(access.modules().database(), namespace)) {
            return false;
        }
        try (Database database = access.existing(namespace)) {
            return new Reading(database).holds(id);
        }
    }

    private ArticleId id() {
        if (article.matches("[0-9a-f]{32}")) {
            return new ArticleId(article);
        }
        try {
            return ArticleId.of(CanonicalUrl.of(article));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }
}
