package dev.parley.ingest.page;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The publisher's day of an instant that is written in UTC. Systems write UTC for machines and their own day for people:
 * where the two days differ by one, the instant is told with the least offset that gives the day people read.
 */
final class LocalDay {
    private static final int FARTHEST_EAST = 14;
    private static final int FARTHEST_WEST = 12;

    private LocalDay() {}

    /** @param found the chosen date first; what comes back has the same instants in the same order */
    static List<PageDates.Found> told(List<PageDates.Found> found) {
        PageDates.Found first = found.getFirst();
        OffsetDateTime time = first.date().time();
        boolean isUtc = time != null && time.getOffset().equals(ZoneOffset.UTC);
        if (time == null || !isUtc || first.place() == PageDates.Place.UPDATE) {
            return found;
        }
        List<PageDates.Found> forPeople =
                found.stream().filter(LocalDay::isForPeople).toList();
        boolean isSaid = forPeople.stream().anyMatch(other -> other.date().day().equals(time.toLocalDate()));
        Optional<OffsetDateTime> local =
                isSaid ? Optional.empty() : forPeople.stream().findFirst().flatMap(other -> moved(time, other));
        if (local.isEmpty()) {
            return found;
        }
        List<PageDates.Found> told = new ArrayList<>(found);
        told.set(0, new PageDates.Found(WrittenDate.at(local.get()), first.place(), first.written()));
        return told;
    }

    private static boolean isForPeople(PageDates.Found found) {
        OffsetDateTime time = found.date().time();
        return found.place() != PageDates.Place.UPDATE
                && found.place() != PageDates.Place.ANYWHERE
                && !found.date().isMonth()
                && (time == null || !time.getOffset().equals(ZoneOffset.UTC));
    }

    private static Optional<OffsetDateTime> moved(OffsetDateTime time, PageDates.Found other) {
        long days = other.date().day().toEpochDay() - time.toLocalDate().toEpochDay();
        OffsetDateTime midnight = time.toLocalDate().atStartOfDay().atOffset(ZoneOffset.UTC);
        long sinceMidnight = Duration.between(midnight, time).toMinutes();
        int hours = days == 1 ? (int) Math.ceilDiv(24 * 60 - sinceMidnight, 60) : (int) -(sinceMidnight / 60 + 1);
        boolean isPossible = days == 1 ? hours <= FARTHEST_EAST : days == -1 && hours >= -FARTHEST_WEST;
        return isPossible ? Optional.of(time.withOffsetSameInstant(ZoneOffset.ofHours(hours))) : Optional.empty();
    }
}
