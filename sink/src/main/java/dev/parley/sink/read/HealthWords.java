package dev.parley.sink.read;

import dev.parley.events.alert.About;
import dev.parley.events.source.FetchState.Health;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a source is, in a sentence. */
public final class HealthWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private HealthWords() {}

    /** E.g. {@code Source The Gazette has been silent since 2014-06-19 18:05: no new item for 9 days}. */
    public static String text(About.SourceHealth about, ZoneId zone) {
        String name = about.name();
        Instant since = about.since();
        String words = about.words();
        return "Source " + (name == null || name.isBlank() ? about.source().value() : name) + " "
                + predicate(about.health())
                + (since == null ? "" : " since " + MINUTE.format(since.atZone(zone)))
                + (words == null || words.isBlank() ? "" : ": " + words);
    }

    private static String predicate(Health health) {
        return switch (health) {
            case HEALTHY -> "has been well";
            case SILENT -> "has been silent";
            case EMPTY -> "has answered with nothing in it";
            case WALLED -> "has shown a login, bot or consent page";
            case FAILING -> "has been failing";
            case GONE -> "has been gone";
        };
    }
}
