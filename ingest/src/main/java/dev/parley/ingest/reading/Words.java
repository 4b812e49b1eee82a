package dev.parley.ingest.reading;

import java.time.Duration;
import java.util.Locale;

/** Numbers and times as people read them. */
final class Words {
    private Words() {}

    /** A length of time in its largest unit, e.g. {@code 5 h}. */
    static String of(Duration time) {
        if (time.toDays() >= 3) {
            return time.toDays() + " d";
        }
        if (time.toHours() >= 3) {
            return time.toHours() + " h";
        }
        return time.toMinutes() >= 3 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }

    /** A number with its noun. */
    static String count(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}
