package dev.parley.ingest.reading;

import dev.parley.events.article.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a source has something new, and how often it is therefore read.
 *
 * <p>The <em>gap</em> is the mean time between two new items. What is shorter than the gap halves the distance to it at
 * once, what is longer moves it by a tenth: it is quick to come down and slow to go up. A source is read three times in
 * the time that its next item is expected in, which is the gap or, after a long silence, half of the silence; never more
 * often than the floor or than the source asks for, never less often than the ceiling. From one reading to the next the
 * time grows by half of itself at most, beginning at the floor, and something new takes a quarter off: a source that has
 * just been added, or wakes, shows what it is before it is left alone for long. The first gap comes from the dates of the first reading; without dates it is an hour.
 *
 * <p>The <em>longest</em> gap of late loses half of itself in 30 days, so that nights and weekends are known before
 * anybody calls a source silent: that is after a day at least, 8 gaps and one and a half times the longest gap; where no
 * gap is known, after 14 days.
 */
final class Rhythm {
    private static final Duration UNKNOWN_GAP = Duration.ofHours(1);
    private static final int READINGS_A_GAP = 3;
    private static final int NEWEST = 20;
    private static final Duration HALF_LIFE = Duration.ofDays(30);
    private static final Duration SHORTEST_SILENCE = Duration.ofDays(1);
    private static final Duration UNKNOWN_SILENCE = Duration.ofDays(14);
    private static final int GAPS_OF_SILENCE = 8;

    private Rhythm() {}

    /** Learns from the dates of a first reading. */
    static void begin(Memory memory, List<Item> items, Instant now) {
        List<Instant> days = items.stream()
                .map(item -> Dates.past(item.published(), now))
                .filter(Dates::isKnown)
                .map(Dates::earliest)
                .map(date -> date.isAfter(now) ? now : date)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return;
        }
        List<Instant> newest = days.subList(Math.max(0, days.size() - NEWEST), days.size());
        Instant last = newest.getLast();
        memory.lastNew = memory.lastNew == null || last.isAfter(memory.lastNew) ? last : memory.lastNew;
        if (newest.size() > 1) {
            memory.gap = Duration.between(newest.getFirst(), newest.getLast()).dividedBy(newest.size() - 1);
            memory.longest = Duration.ZERO;
            for (int i = 1; i < newest.size(); i++) {
                Duration gap = Duration.between(newest.get(i - 1), newest.get(i));
                memory.longest = longer(memory.longest, gap);
            }
        }
    }

    /** Learns that so many items are new. */
    static void learn(Memory memory, int items, Instant now) {
        Instant last = memory.lastNew;
        if (last != null && now.isAfter(last)) {
            Duration silence = Duration.between(last, now);
            Duration seen = silence.dividedBy(items);
            Duration gap = memory.gap == null ? seen : memory.gap;
            memory.gap = seen.compareTo(gap) < 0
                    ? gap.plus(seen).dividedBy(2)
                    : gap.plus(seen.minus(gap).dividedBy(10));
            memory.longest = longer(decayed(memory.longest, silence), silence);
        }
        memory.lastNew = now;
        memory.interval = memory.interval == null ? null : memory.interval.dividedBy(2);
    }

    /** The time to the next reading. */
    static Duration interval(Memory memory, ReadingConfig config, Instant now) {
        Duration fixed = memory.source.interval();
        if (fixed != null) {
            return longer(fixed, config.floor());
        }
        Duration gap = memory.gap == null ? UNKNOWN_GAP : memory.gap;
        Duration expected = longer(gap, silence(memory, now).dividedBy(2)).dividedBy(READINGS_A_GAP);
        Duration grown = memory.interval == null
                ? config.floor()
                : memory.interval.multipliedBy(3).dividedBy(2);
        Duration slower = expected.compareTo(grown) < 0 ? expected : grown;
        Duration asked = memory.asked == null ? Duration.ZERO : memory.asked;
        Duration wanted = longer(longer(slower, asked), config.floor());
        return wanted.compareTo(config.ceiling()) > 0 ? config.ceiling() : wanted;
    }

    /** Whether nothing was new for longer than usual. */
    static boolean isSilent(Memory memory, Instant now) {
        return silence(memory, now).compareTo(usualSilence(memory)) > 0;
    }

    private static Duration usualSilence(Memory memory) {
        if (memory.gap == null) {
            return UNKNOWN_SILENCE;
        }
        Duration longest = memory.longest == null ? Duration.ZERO : memory.longest;
        return longer(
                SHORTEST_SILENCE,
                longer(
                        memory.gap.multipliedBy(GAPS_OF_SILENCE),
                        longest.multipliedBy(3).dividedBy(2)));
    }

    private static Duration silence(Memory memory, Instant now) {
        Instant since = memory.lastNew == null ? memory.firstSuccess : memory.lastNew;
        return since == null || since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    private static Duration decayed(@Nullable Duration longest, Duration elapsed) {
        if (longest == null) {
            return Duration.ZERO;
        }
        double share = Math.pow(2, -(double) elapsed.toSeconds() / HALF_LIFE.toSeconds());
        return Duration.ofSeconds(Math.round(longest.toSeconds() * share));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Whether a date says that something is older than that. */
    static boolean isOlder(Published published, Duration age, Instant now) {
        return Dates.isKnown(published) && Dates.earliest(published).isBefore(now.minus(age));
    }
}
