package dev.parley.cli.report;

import dev.parley.cli.terminal.Paragraph;
import dev.parley.cli.terminal.Plain;
import dev.parley.cli.terminal.Terminal;
import dev.parley.events.reject.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rejected record as a person reads it. */
public final class RejectionLines {
    private RejectionLines() {}

    /** Its place, whole so that it can be copied, and under it why. */
    public static List<String> listed(Rejection rejection, Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add("%s  (%s, %,d bytes%s)"
                .formatted(
                        terminal.strong(Plain.line(rejection.origin().place())),
                        rejection.stage().name().toLowerCase(Locale.ROOT),
                        rejection.length(),
                        rejection.resentAt() == null ? "" : ", sent again"));
        lines.addAll(Paragraph.of(terminal, rejection.reason()).lines("    "));
        return lines;
    }

    /** All that is known of it. */
    public static List<String> whole(Rejection rejection) {
        String cause = rejection.cause();
        String begins = Plain.line(new String(rejection.headBytes(), StandardCharsets.UTF_8));
        return List.of(
                "reason  " + Plain.line(rejection.reason()),
                "origin  " + Plain.line(rejection.origin().place()),
                "stage   " + rejection.stage().name().toLowerCase(Locale.ROOT),
                "cause   " + (cause == null ? "a rule refused it" : Plain.line(cause)),
                "length  %,d bytes, SHA-256 %s".formatted(rejection.length(), rejection.hash()),
                "begins  " + (begins.isEmpty() ? "(nothing is kept of it)" : begins));
    }
}
