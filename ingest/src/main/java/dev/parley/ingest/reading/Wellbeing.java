package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState.Health;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How a source is, concluded from how its readings go, slowly enough that a source that comes and goes floods nobody.
 *
 * <p>A source fails after three poor readings in a row, it is empty or walled after two; one that was never well is at
 * once. It is well again after two good readings in a row. Whoever was unwell within the last day needs twice as many
 * poor readings, and one kind of being unwell becomes another after six hours at the earliest. Silence is told and ended
 * at once, since it takes long. Gone is gone.
 */
final class Wellbeing {
    private static final int POOR_TO_FAIL = 3;
    private static final int POOR = 2;
    private static final int FINE = 2;
    private static final Duration RELAPSE = Duration.ofDays(1);
    private static final Duration CHANGE = Duration.ofHours(6);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Wellbeing() {}

    /** Takes in what one reading found. */
    static void tell(Memory memory, Finding finding, Instant now) {
        if (memory.healthSince == null) {
            memory.healthSince = now;
        }
        switch (finding.health()) {
            case HEALTHY, SILENT -> well(memory, now);
            case GONE -> become(memory, finding, now);
            case EMPTY, WALLED, FAILING -> unwell(memory, finding, now);
        }
    }

    private static void well(Memory memory, Instant now) {
        boolean wasNeverWell = memory.fine == 0 && now.equals(memory.firstSuccess);
        memory.poor = 0;
        memory.fine++;
        Health found = Rhythm.isSilent(memory, now) ? Health.SILENT : Health.HEALTHY;
        boolean isStillUnwell = isUnwell(memory.health) && memory.fine < FINE && !wasNeverWell;
        if (!isStillUnwell) {
            become(memory, new Finding(found, found == Health.SILENT ? silence(memory) : ""), now);
        }
    }

    private static void unwell(Memory memory, Finding finding, Instant now) {
        memory.fine = 0;
        memory.poor++;
        if (isUnwell(memory.health)) {
            boolean isOld = !since(memory, now).plus(CHANGE).isAfter(now);
            become(memory, isOld ? finding : new Finding(memory.health, finding.words()), now);
        } else if (memory.poor >= needed(memory, finding.health(), now)) {
            become(memory, finding, now);
        }
    }

    private static int needed(Memory memory, Health found, Instant now) {
        if (memory.lastNew == null && memory.items.isEmpty()) {
            return 1;
        }
        int usual = found == Health.FAILING ? POOR_TO_FAIL : POOR;
        boolean isRelapse = memory.firstSuccess != null
                && since(memory, now).isAfter(memory.firstSuccess)
                && since(memory, now).plus(RELAPSE).isAfter(now);
        return isRelapse ? 2 * usual : usual;
    }

    private static void become(Memory memory, Finding finding, Instant now) {
        if (memory.health != finding.health()) {
            memory.health = finding.health();
            memory.healthSince = now;
        }
        memory.healthWords = finding.words().isEmpty() ? null : finding.words();
    }

    private static Instant since(Memory memory, Instant now) {
        return memory.healthSince == null ? now : memory.healthSince;
    }

    private static boolean isUnwell(Health health) {
        return switch (health) {
            case HEALTHY, SILENT -> false;
            case EMPTY, WALLED, FAILING, GONE -> true;
        };
    }

    private static String silence(Memory memory) {
        Instant last = memory.lastNew;
        String since = last == null ? "since it is read" : "since " + MINUTE.format(last);
        Duration gap = memory.gap;
        return "nothing new " + since + (gap == null ? "" : ", usually every " + Words.of(gap));
    }
}
