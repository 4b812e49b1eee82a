package dev.parley.processor.story;

import dev.parley.events.count.Occasion;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of an occasion, without its words: a claim that stands in no background.
 *
 * @param round ordinal of the occasion; null = not said
 * @param date ISO day or month it takes place, or begins; null = not said
 * @param dateTo ISO day it ends; null = one day, or not said
 */
public record Saying(
        EntityId format,
        @Nullable Integer round,
        @Nullable String date,
        @Nullable String dateTo,
        Claim.State state) {
    private static final int DAY_LENGTH = "2014-11-05".length();

    /** More days than any round takes; what is said to last longer is known by its first and last day. */
    private static final int MOST_DAYS = 14;

    public Saying {
        Objects.requireNonNull(format, "format is missing");
        Objects.requireNonNull(state, "state is missing");
    }

    static Saying of(Claim claim) {
        return new Saying(claim.format(), claim.round(), claim.date(), claim.dateTo(), claim.state());
    }

    /** The key of the occasion it speaks of; null where it gives neither a round nor a day. */
    @Nullable
    String occasion() {
        return round == null && days().isEmpty()
                ? null
                : Occasion.key(format, round, round == null ? days().getFirst() : null);
    }

    /** The days it gives, in order; none where it gives a month or nothing. */
    List<String> days() {
        if (date == null || date.length() != DAY_LENGTH) {
            return List.of();
        }
        if (dateTo == null || dateTo.length() != DAY_LENGTH || dateTo.compareTo(date) <= 0) {
            return List.of(date);
        }
        List<String> all = LocalDate.parse(date)
                .datesUntil(LocalDate.parse(dateTo).plusDays(1))
                .limit(MOST_DAYS + 1)
                .map(LocalDate::toString)
                .toList();
        return all.size() > MOST_DAYS ? List.of(date, dateTo) : all;
    }

    /** What became of the occasion, as a fact. */
    String stateFact() {
        return "state:" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** When it takes place, as a fact; null = not said. */
    @Nullable
    String dateFact() {
        return date == null ? null : DateFact.PREFIX + date + (dateTo == null ? "" : "/" + dateTo);
    }
}
