package dev.parley.ingest.page;

import dev.parley.events.article.Published;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of publication with what lost against it.
 *
 * @param writtenAt the instant with the offset it was written in; null = it is no instant
 */
record ChosenDate(Published published, @Nullable OffsetDateTime writtenAt) {
    private static final int MOST_OTHERS = 12;
    private static final int LONGEST = 100;

    /** @param found the first is chosen */
    static ChosenDate of(List<PageDates.Found> found) {
        if (found.isEmpty()) {
            return new ChosenDate(new Published.Unknown(List.of()), null);
        }
        PageDates.Found first = precise(found);
        LinkedHashSet<Published.Candidate> others = new LinkedHashSet<>();
        found.stream()
                .filter(other -> !other.equals(first))
                .limit(MOST_OTHERS)
                .forEach(other -> others.add(candidate(other)));
        return new ChosenDate(
                published(first, List.copyOf(others)), first.date().time());
    }

    /** Of the first and what says the same day from a like place, the one that knows the time too. */
    private static PageDates.Found precise(List<PageDates.Found> found) {
        PageDates.Found first = found.getFirst();
        if (first.date().time() != null) {
            return first;
        }
        return found.stream()
                .filter(other -> other.date().time() != null
                        && other.place().compareTo(PageDates.Place.TIME) <= 0
                        && other.date().day().equals(first.date().day()))
                .findFirst()
                .orElse(first);
    }

    static Published published(PageDates.Found found, List<Published.Candidate> others) {
        WrittenDate date = found.date();
        if (date.time() != null) {
            return new Published.At(date.time().toInstant(), found.place().provenance(), others);
        }
        return date.isMonth()
                ? new Published.In(YearMonth.from(date.day()), found.place().provenance(), others)
                : new Published.On(date.day(), found.place().provenance(), others);
    }

    static @Nullable Published update(Optional<PageDates.Found> found) {
        return found.map(update -> published(update, List.of())).orElse(null);
    }

    private static Published.Candidate candidate(PageDates.Found found) {
        String written = found.written();
        return new Published.Candidate(
                written.length() > LONGEST ? written.substring(0, LONGEST) : written,
                found.place().provenance());
    }
}
