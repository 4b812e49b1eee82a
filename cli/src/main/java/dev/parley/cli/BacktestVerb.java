package dev.parley.cli;

import dev.parley.cli.backtest.Backtest;
import dev.parley.cli.backtest.BacktestAnswer;
import dev.parley.cli.backtest.BacktestPage;
import dev.parley.cli.backtest.Ground;
import dev.parley.cli.backtest.Outcome;
import dev.parley.cli.backtest.Rules;
import dev.parley.cli.backtest.Supply;
import dev.parley.cli.backtest.Within;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.config.Setting;
import dev.parley.cli.report.Refusals;
import dev.parley.cli.run.LexiconInUse;
import dev.parley.cli.subscription.SubscriptionFile;
import dev.parley.cli.subscription.SubscriptionFiles;
import dev.parley.cli.terminal.ProgressLine;
import dev.parley.events.Namespace;
import dev.parley.events.article.Article;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.subscription.Subscription;
import dev.parley.ingest.corpus.Corpus;
import dev.parley.processor.article.TagArticle;
import dev.parley.sink.database.Database;
import dev.parley.sink.database.DatabaseConfig;
import dev.parley.sink.read.StoredArticles;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.Vocabulary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a query would have fired on. */
@Command(
        name = "backtest",
        description = {
            "Shows what a query would have fired on: hits by day, samples with their evidence, and what each clause",
            "alone kept out. It names the stories that a replay with this one subscription alerts on."
        })
final class BacktestVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(
            arity = "0..1",
            paramLabel = "QUERY",
            description = "In the language of docs/query.md; default is the one of --subscription.")
    private @Nullable String query;

    @Option(
            names = "--on",
            paramLabel = "CORPUS",
            description =
                    "Whatever replay reads: a folder, JSON lines, web archives, saved pages, texts; may be given again.")
    private List<Path> corpus = List.of();

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "Articles that are stored; default is live where no corpus is named.")
    private @Nullable Namespace namespace;

    @Option(names = "--from", paramLabel = "DAY", description = "Show stories from this day on, e.g. 2014-06-19.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Show stories up to this day, and of it.")
    private @Nullable LocalDate to;

    @Option(names = "--against", paramLabel = "QUERY", description = "Show how another query differs from it.")
    private @Nullable String against;

    @Option(
            names = "--subscription",
            paramLabel = "ID",
            description = "The same with the query of a subscription in the configured folder.")
    private @Nullable String subscription;

    @Option(names = "--samples", paramLabel = "N", description = "Show so many hits; default is ${DEFAULT-VALUE}.")
    private int samples = 5;

    @Option(names = "--json", description = "Print one JSON object with all hits.")
    private boolean json;

    BacktestVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        Instant start = session.clock().instant();
        if (from != null && to != null && to.isBefore(from)) {
            throw new ConfigurationException("--from %s is after --to %s".formatted(from, to));
        }
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        LexiconInUse lexicon = access.lexicon();
        Queries queries = queries(configuration, lexicon);
        if (corpus.isEmpty()) {
            try (Database database = stored(access)) {
                return run(new Supply.OfNamespace(database), queries, configuration, lexicon, start);
            }
        }
        if (namespace != null) {
            throw new ConfigurationException("--on and --namespace both name articles; give one");
        }
        return run(
                new Supply.OfCorpus(
                        Corpus.open(corpus.stream().map(session::located).toList(), access::sources)),
                queries,
                configuration,
                lexicon,
                start);
    }

    private int run(Supply supply, Queries queries, Configuration configuration, LexiconInUse lexicon, Instant start)
            throws InterruptedException {
        Refusals refusals = new Refusals();
        Rules rules = new Rules(
                new TagArticle(lexicon.tagger()), configuration.zone(), configuration.duration(Setting.FRESH));
        session.terminal().say("Looking at " + supply.name());
        try (Backtest backtest = new Backtest(rules, queries.query(), queries.against())) {
            try (ProgressLine line = new ProgressLine(session.terminal(), session.clock())) {
                supply.each(new Looking(backtest, refusals, line));
            }
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while looking at " + supply.name());
            }
            Outcome outcome = backtest.outcome(Within.days(from, to, configuration.zone()));
            Ground ground = new Ground(
                    supply.name(),
                    supply.missing(),
                    lexicon.tagger().version(),
                    refusals.number(),
                    Duration.between(start, session.clock().instant()));
            if (json) {
                new BacktestAnswer(outcome, ground).write(session.terminal().out());
            } else {
                new BacktestPage(session.terminal(), configuration.zone(), lexicon::label, samples)
                        .print(outcome, ground);
            }
        }
        refusals.tell(session.terminal());
        return 0;
    }

    /** Puts what is read before the back-test, and tells how far it is. */
    private record Looking(Backtest backtest, Refusals refusals, ProgressLine line) implements Supply.Taker {
        @Override
        public void article(Article article, Origin origin) {
            backtest.take(article, origin).forEach(refusals::add);
        }

        @Override
        public void rejected(Rejection rejection) {
            refusals.add(rejection);
        }

        @Override
        public void at(double share) {
            line.show("looking", share);
        }
    }

    /** What is asked, and what it is compared with. */
    private record Queries(Query query, @Nullable Query against) {}

    /** The query may name only what there is; one it is compared with may be from another time. */
    private Queries queries(Configuration configuration, LexiconInUse lexicon) {
        if (against != null && subscription != null) {
            throw new ConfigurationException("--against and --subscription both name what to compare with; give one");
        }
        String other = subscription == null ? against : ofSubscription(configuration, subscription);
        Vocabulary vocabulary = Vocabulary.of(lexicon.watchlist());
        if (query != null) {
            return new Queries(Query.parse(query, vocabulary), other == null ? null : Query.parse(other));
        }
        if (subscription == null || other == null) {
            throw new ConfigurationException("a query is missing, e.g. 'parley backtest format:* --on seeds'");
        }
        return new Queries(Query.parse(other, vocabulary), null);
    }

    private static String ofSubscription(Configuration configuration, String id) {
        Path folder = configuration.requiredPath(Setting.SUBSCRIPTIONS);
        List<Subscription> subscriptions = SubscriptionFiles.of(folder).sound().stream()
                .map(SubscriptionFile::subscription)
                .toList();
        return subscriptions.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(Subscription::query)
                .orElseThrow(() -> new ConfigurationException("folder %s has no subscription %s; it has: %s"
                        .formatted(
                                folder,
                                id,
                                subscriptions.stream()
                                        .map(each -> each.id().value())
                                        .collect(Collectors.joining(", ")))));
    }

    /** The database asked for; without a name live, which then must hold articles. */
    private Database stored(Access access) {
        if (namespace != null) {
            return access.existing(namespace);
        }
        DatabaseConfig databases = access.modules().database();
        Optional<Database> live = Database.openExisting(databases, Namespace.LIVE);
        if (live.isPresent() && new StoredArticles(live.get()).numbers().whole() > 0) {
            return live.get();
        }
        live.ifPresent(Database::close);
        String others = Database.namespaces(databases).stream()
                .filter(each -> !each.equals(Namespace.LIVE))
                .map(Namespace::value)
                .collect(Collectors.joining(", "));
        throw new ConfigurationException("namespace live has no articles; name a corpus, e.g. --on seeds"
                + (others.isEmpty() ? "" : ", or a namespace with --namespace: " + others));
    }
}
