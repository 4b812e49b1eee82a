package dev.parley.watch.tag;

import dev.parley.events.article.Published;
import dev.parley.watch.lexicon.PartialDate;
import dev.parley.watch.lexicon.Watchlist;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days on one of which an article was published; from the first to the last that are possible. */
record Period(LocalDate from, LocalDate to) {
    static Period of(Published published, ZoneId zone) {
        return switch (published) {
            case Published.At at -> {
                LocalDate day = at.value().atZone(zone).toLocalDate();
                yield new Period(day, day);
            }
            case Published.On on -> new Period(on.value(), on.value());
            case Published.In in -> new Period(in.value().atDay(1), in.value().atEndOfMonth());
            case Published.Unknown unknown -> new Period(LocalDate.MIN, LocalDate.MAX);
        };
    }

    /** Whether all these days lie in a time; unknown days lie in none that has a bound. */
    boolean isWithin(Watchlist.Active active) {
        PartialDate began = active.from();
        PartialDate ended = active.to();
        return (began == null || !from.isBefore(began.first())) && (ended == null || !to.isAfter(ended.last()));
    }
}
