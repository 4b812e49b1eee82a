package dev.parley.cli;

import dev.parley.cli.config.Setting;
import dev.parley.cli.lexicon.Checked;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a lexicon is in order. */
@Command(
        name = "check",
        description = {
            "Tells whether a lexicon is in order: its files, references, examples, and words that several entities share.",
            "Exit code 1 when something has to be put right."
        })
final class LexiconCheckVerb implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SetUp setUp;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Default is the one that is configured.")
    private @Nullable Path directory;

    @Option(names = "--json", description = "Print one JSON object instead of lines.")
    private boolean json;

    LexiconCheckVerb(Session session) {
        this.session = session;
        this.setUp = new SetUp(session);
    }

    @Override
    public Integer call() {
        Checked checked = Checked.of(directory == null ? setUp.read().requiredPath(Setting.LEXICON) : directory);
        if (json) {
            session.terminal().json(checked.json());
        } else {
            checked.print(session.terminal());
        }
        session.terminal().say(checked.verdict());
        return checked.wrong() == 0 ? 0 : Failures.FAILED;
    }
}
