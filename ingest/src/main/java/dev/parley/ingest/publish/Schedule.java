package dev.parley.ingest.publish;

import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entries;
import dev.parley.ingest.corpus.Entry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When each entry is due, counted from the start: the gaps before it, shortened by a factor and capped one by one. */
final class Schedule {
    private static final double LONGEST_SECONDS = Duration.ofDays(36_500).toSeconds();

    private final double factor;
    private final @Nullable Duration maxPause;
    private final Gaps gaps = new Gaps();
    private Duration due = Duration.ZERO;

    private Schedule(double factor, @Nullable Duration maxPause) {
        this.factor = factor;
        this.maxPause = maxPause;
    }

    /** The schedule of a corpus; for {@link Pace.Within} it is read through once to add up its gaps. */
    static Schedule of(Pace pace, Corpus corpus) {
        return switch (pace) {
            case Pace.Max max -> new Schedule(Double.POSITIVE_INFINITY, null);
            case Pace.Times times -> new Schedule(times.factor(), times.maxPause());
            case Pace.Within within -> new Schedule(seconds(total(corpus)) / seconds(within.time()), within.maxPause());
        };
    }

    /** When the next entry is due. */
    Duration due(Entry entry) {
        double seconds = seconds(gaps.before(entry)) / factor;
        Duration pause = seconds > 0 ? ofSeconds(seconds) : Duration.ZERO;
        due = due.plus(maxPause != null && pause.compareTo(maxPause) > 0 ? maxPause : pause);
        return due;
    }

    private static Duration total(Corpus corpus) {
        Gaps gaps = new Gaps();
        Duration total = Duration.ZERO;
        try (Entries entries = corpus.entries()) {
            while (entries.hasNext()) {
                total = total.plus(gaps.before(entries.next()));
            }
        }
        return total;
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }

    private static Duration ofSeconds(double seconds) {
        double bounded = Math.min(seconds, LONGEST_SECONDS);
        return Duration.ofNanos(Math.round(bounded * 1e9));
    }
}
