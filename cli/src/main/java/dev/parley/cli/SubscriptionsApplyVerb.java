package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.edit.Subscribed;
import dev.parley.cli.edit.SubscriptionChanges;
import dev.parley.cli.subscription.Asked;
import dev.parley.cli.subscription.SubscriptionFile;
import dev.parley.cli.subscription.Tried;
import dev.parley.cli.subscription.TriedLines;
import dev.parley.events.subscription.SubscriptionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts files of subscriptions into effect. */
@Command(
        name = "apply",
        description = {
            "Puts the subscriptions of a folder, or of one file, into effect. Others that are in effect stay, unless --prune",
            "takes them out. When anything is wrong with any file, or an example in one does not come out as it should,",
            "nothing at all is changed.",
            "A file that does not say 'paused:' leaves that as it is. 'parley up' applies and prunes its own folder when it starts."
        })
final class SubscriptionsApplyVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Mixin
    private NamespaceOption namespace = new NamespaceOption();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "DIR|FILE",
            description = "Default is config/subscriptions.")
    private @Nullable Path path;

    @Parameters(arity = "0..1", paramLabel = "DIR|FILE", description = "The same without -f.")
    private @Nullable Path same;

    @Option(names = "--prune", description = "Take out those in effect that are not in the folder.")
    private boolean prune;

    @Option(names = "--untested", description = "Do not try the examples first.")
    private boolean untested;

    @Option(names = "--dry-run", description = "Only tell what would change.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print one JSON object instead of lines.")
    private boolean json;

    SubscriptionsApplyVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() {
        if (path != null && same != null) {
            throw new ConfigurationException("either -f or a folder without it, not both");
        }
        Configuration configuration = setUp.configuration();
        Path given = Optional.ofNullable(path).orElse(same);
        SubscriptionFolder folder = SubscriptionFolder.of(session, configuration, given);
        if (prune && folder.isOneFile()) {
            throw new ConfigurationException("--prune goes with a folder; with the one file " + folder.path()
                    + " it would take out all the others");
        }
        List<Asked> asked = folder.asked().sound();
        if (!untested && hasFailures(folder.tried(asked))) {
            return Failures.FAILED;
        }
        SubscriptionsInUse inUse = new SubscriptionsInUse(session, configuration, namespace.asked());
        SubscriptionChanges changes =
                inUse.changeOrBegin(present -> planned(folder.files().files(), folder.path(), present), dryRun);
        if (json) {
            session.terminal().json(inUse.json(changes, dryRun));
        } else {
            inUse.tell(changes, dryRun);
        }
        sayWhatStays(changes, folder);
        return 0;
    }

    private boolean hasFailures(List<Tried> tried) {
        List<Tried> failed =
                tried.stream().filter(each -> !each.failures().isEmpty()).toList();
        if (failed.isEmpty()) {
            return false;
        }
        TriedLines lines = new TriedLines(session.terminal());
        failed.forEach(each -> lines.of(each).forEach(session.terminal()::say));
        if (json) {
            session.terminal()
                    .json(Map.of("failed", failed.stream().map(Tried::json).toList()));
        }
        session.terminal()
                .say(
                        "Nothing was changed, since examples do not come out as they should; --untested changes it all the same");
        return true;
    }

    private SubscriptionChanges planned(List<SubscriptionFile> files, Path from, Subscribed present) {
        if (files.isEmpty()) {
            if (prune && present.size() > 0) {
                throw new ConfigurationException(
                        "folder %s has no subscription, and namespace %s has %d in effect; take them out with './parley subscriptions remove ID%s%s', or name another folder"
                                .formatted(
                                        from, namespace.asked(), present.size(), namespace.asGiven(), setUp.asGiven()));
            }
            session.terminal().say("Folder " + from + " has no subscription");
        }
        return SubscriptionChanges.toApply(
                files.stream().map(SubscriptionFile::wanted).toList(), present, prune);
    }

    private void sayWhatStays(SubscriptionChanges changes, SubscriptionFolder folder) {
        if (!changes.left().isEmpty() && !folder.isOneFile()) {
            session.terminal()
                    .say("Not in %s, and left as they are: %s (--prune takes them out)"
                            .formatted(folder.path(), joined(changes.left())));
        }
        if (!changes.stillPaused().isEmpty()) {
            session.terminal()
                    .say("Still paused, since no file says 'paused: false': %s; ./parley subscriptions resume ID%s%s"
                            .formatted(joined(changes.stillPaused()), namespace.asGiven(), setUp.asGiven()));
        }
    }

    private static String joined(List<SubscriptionId> ids) {
        String first = ids.stream().limit(10).map(SubscriptionId::value).collect(Collectors.joining(", "));
        return ids.size() > 10 ? "%s and %,d more".formatted(first, ids.size() - 10) : first;
    }
}
