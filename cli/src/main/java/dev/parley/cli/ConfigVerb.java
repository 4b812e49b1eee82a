package dev.parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.cli.config.Shown;
import dev.parley.events.Json;
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
                values.forEach(value -> session.terminal().out().println(line(value)));
                return;
            }
            values.forEach(value -> session.terminal()
                    .out()
                    .println("%s = %s   (%s)".formatted(value.key(), value.value(), value.where())));
        }

        private static String line(Shown value) {
            try {
                return Json.MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
