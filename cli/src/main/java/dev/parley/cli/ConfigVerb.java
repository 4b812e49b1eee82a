package dev.parley.cli;

import dev.parley.cli.config.Shown;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is configured. */
@Command(name = "config", description = "Shows what is configured.", subcommands = ConfigVerb.Show.class)
final class ConfigVerb {
    private ConfigVerb() {}

    /** Each effective value and where it was set. */
    @Command(name = "show", description = "Prints each effective value and where it was set; secrets are hidden.")
    static final class Show implements Runnable {
        private final Session session;

        @Mixin
        private SetUp setUp;

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;

        Show(Session session) {
            this.session = session;
            this.setUp = new SetUp(session);
        }

        @Override
        public void run() {
            List<Shown> values = Shown.of(setUp.read());
            if (json) {
                values.forEach(session.terminal()::json);
                return;
            }
            values.forEach(value -> session.terminal()
                    .out()
                    .println("%s = %s   (%s)".formatted(value.key(), value.value(), value.where())));
        }
    }
}
