package dev.parley.cli;

import dev.parley.cli.broker.Connection;
import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.edit.Edits;
import dev.parley.cli.edit.Resend;
import dev.parley.cli.report.RejectionLines;
import dev.parley.cli.report.RejectionOrder;
import dev.parley.cli.terminal.Plain;
import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.reject.Rejection;
import dev.parley.sink.database.Database;
import dev.parley.sink.read.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What could not go on. */
@Command(name = "rejected", description = "Shows what could not go on and why, or sends it again.")
final class RejectedVerb {
    private static final int MOST = 100_000;
    private static final int PAGE = 1_000;

    private final Session session;

    RejectedVerb(Session session) {
        this.session = session;
    }

    @Command(
            name = "list",
            description = "Prints what was rejected: its place, stage, reason and whether it was sent again.")
    void list(
            @Mixin SetUp setUp,
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Option(names = "--json", description = "JSON on the standard output.") boolean json) {
        try (Database database = access(setUp).existing(named(namespace))) {
            List<Rejection> rejections = new Reading(database).rejections("", MOST);
            if (json) {
                rejections.forEach(session.terminal()::json);
                return;
            }
            rejections.stream()
                    .sorted(new RejectionOrder())
                    .flatMap(each -> RejectionLines.listed(each, session.terminal()).stream())
                    .forEach(session.terminal().out()::println);
        }
    }

    @Command(name = "show", description = "Prints one rejected record with its reason, cause and first bytes.")
    void show(
            @Mixin SetUp setUp,
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Option(names = "--json", description = "JSON on the standard output.") boolean json,
            @Parameters(paramLabel = "KEY", description = "As 'rejected list' prints it.") String key) {
        try (Database database = access(setUp).existing(named(namespace))) {
            Rejection rejection = new Reading(database).rejection(key).orElseThrow(() -> unknown(key));
            if (json) {
                session.terminal().json(rejection);
                return;
            }
            RejectionLines.whole(rejection).forEach(session.terminal().out()::println);
        }
    }

    @Command(name = "resend", description = "Sends rejected records again: as they are now where they came from.")
    int resend(
            @Mixin SetUp setUp,
            @Option(names = "--namespace", paramLabel = "NAME", description = "Default is live.") @Nullable
                    Namespace namespace,
            @Option(names = "--all", description = "All that were not sent again yet.") boolean all,
            @Parameters(arity = "0..*", paramLabel = "KEY", description = "As 'rejected list' prints it.") @Nullable
                    List<String> keys) {
        Configuration configuration = setUp.configuration();
        Access access = new Access(session, configuration);
        Topics topics = access.modules().topics(named(namespace));
        List<Rejection> chosen;
        try (Database database = access.existing(topics.namespace())) {
            chosen = chosen(new Reading(database), all, keys == null ? List.of() : keys);
        }
        if (chosen.isEmpty()) {
            session.terminal()
                    .say("Nothing to send again: all that was rejected was sent again already, or nothing was");
            return 0;
        }
        int failed = 0;
        try (Connection connection = access.shared()) {
            access.require(topics, connection);
            try (Edits edits = new Edits(connection.client(), topics);
                    Resend resend = new Resend(connection.client(), topics, session.clock(), access::sources)) {
                for (Rejection rejection : chosen) {
                    Optional<String> obstacle = resend.send(rejection, edits);
                    failed += obstacle.isPresent() ? 1 : 0;
                    session.terminal()
                            .say(obstacle.map(why -> "Not sent: " + Plain.line(why))
                                    .orElse("Sent again: "
                                            + Plain.line(rejection.origin().place())));
                }
            }
        }
        if (failed < chosen.size()) {
            tellHowItGoesOn(topics.namespace(), setUp.asGiven());
        }
        return failed == 0 ? 0 : Failures.FAILED;
    }

    private void tellHowItGoesOn(Namespace namespace, String options) {
        String next = namespace.equals(Namespace.LIVE)
                ? "./parley up" + options
                : "./parley replay PATH --namespace " + namespace + options;
        session.terminal()
                .say("What was sent goes on at once where the roles of %s run, and otherwise with the next '%s'"
                        .formatted(namespace, next));
    }

    private static List<Rejection> chosen(Reading reading, boolean all, List<String> keys) {
        if (all) {
            return notSentAgain(reading);
        }
        if (keys.isEmpty()) {
            throw new ConfigurationException("name the keys of what is sent again, or --all");
        }
        return keys.stream()
                .map(key -> reading.rejection(key).orElseThrow(() -> unknown(key)))
                .toList();
    }

    /** A page of records is read at a time: most of many may have been sent again. */
    private static List<Rejection> notSentAgain(Reading reading) {
        List<Rejection> chosen = new ArrayList<>();
        List<Rejection> page = reading.rejections("", PAGE);
        while (!page.isEmpty() && chosen.size() < MOST) {
            page.stream()
                    .filter(rejection -> rejection.resentAt() == null)
                    .limit(MOST - chosen.size())
                    .forEach(chosen::add);
            page = reading.rejections(page.getLast().key(), PAGE);
        }
        return chosen;
    }

    private static ConfigurationException unknown(String key) {
        return new ConfigurationException("nothing was rejected under " + key);
    }

    private static Namespace named(@Nullable Namespace namespace) {
        return namespace == null ? Namespace.LIVE : namespace;
    }

    private Access access(SetUp setUp) {
        return new Access(session, setUp.configuration());
    }
}
