package dev.parley.cli;

import dev.parley.cli.config.Configuration;
import dev.parley.cli.config.ConfigurationException;
import dev.parley.cli.subscription.Asked;
import dev.parley.cli.subscription.SubscriptionFiles;
import dev.parley.cli.subscription.Tried;
import dev.parley.cli.subscription.TriedLines;
import dev.parley.cli.terminal.Plain;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.lexicon.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether subscriptions fire on what they are meant to fire on. */
@Command(
        name = "test",
        description = {
            "Tries the examples in files of subscriptions: each under 'expect:' has to fire, none under 'reject:' may.",
            "Needs no broker and changes nothing. Exit code 1 when one comes out otherwise or a file cannot be used."
        })
final class SubscriptionsTestVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "DIR|FILE",
            description = "Default is config/subscriptions.")
    private @Nullable Path path;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Default are all that the files hold.")
    private List<SubscriptionId> ids = List.of();

    SubscriptionsTestVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() {
        Configuration configuration = setUp.read();
        SubscriptionFolder folder = SubscriptionFolder.of(session, configuration, path);
        Asked.All all = folder.asked();
        requireThere(folder.files());
        List<Asked> meant = all.asked().stream()
                .filter(each ->
                        ids.isEmpty() || ids.contains(each.file().subscription().id()))
                .toList();
        List<Tried> tried = folder.tried(meant);
        all.slips().forEach(this::tell);
        TriedLines lines = new TriedLines(session.terminal());
        for (Tried each : tried) {
            if (json) {
                session.terminal().json(each.json());
            } else {
                lines.of(each).forEach(session.terminal().out()::println);
            }
        }
        sayVerdict(tried, all.slips().size());
        boolean isWhole = ids.isEmpty()
                ? all.slips().isEmpty()
                : meant.size() == Set.copyOf(ids).size();
        return isWhole && tried.stream().allMatch(each -> each.failures().isEmpty()) ? 0 : Failures.FAILED;
    }

    private void requireThere(SubscriptionFiles files) {
        Set<SubscriptionId> known = files.files().stream()
                .map(file -> file.subscription().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (SubscriptionId id : ids) {
            if (!known.contains(id)) {
                List<String> names = known.stream().map(SubscriptionId::value).toList();
                throw new ConfigurationException("no file holds a subscription %s%s"
                        .formatted(
                                id,
                                Nearest.of(id.value(), names)
                                        .map(nearest -> "; did you mean " + nearest + "?")
                                        .orElse("")));
            }
        }
    }

    private void tell(String slip) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("broken", slip);
            session.terminal().json(line);
        } else {
            slip.lines().map(Plain::aligned).forEach(session.terminal().out()::println);
        }
    }

    private void sayVerdict(List<Tried> tried, int slips) {
        int examples = tried.stream().mapToInt(each -> each.outcomes().size()).sum();
        int failures = tried.stream().mapToInt(each -> each.failures().size()).sum();
        List<String> without = tried.stream()
                .filter(each -> each.outcomes().isEmpty())
                .map(each -> each.id().value())
                .toList();
        if (!without.isEmpty()) {
            session.terminal().say("Without an example: " + String.join(", ", without));
        }
        session.terminal()
                .say("%,d %s, %,d %s: %s%s"
                        .formatted(
                                tried.size(),
                                tried.size() == 1 ? "subscription" : "subscriptions",
                                examples,
                                examples == 1 ? "example" : "examples",
                                failures == 0
                                        ? "all as they should be"
                                        : "%,d not as they should be".formatted(failures),
                                slips == 0
                                        ? ""
                                        : "; %,d %s wrong with files"
                                                .formatted(slips, slips == 1 ? "thing" : "things")));
    }
}
