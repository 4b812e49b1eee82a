package dev.parley.ingest.reading;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Published.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which of two dates of one article counts, and what else can be asked of a date. */
final class Dates {
    /** How far ahead of the clock a date may lie: no zone is further. */
    static final Duration AHEAD = Duration.ofHours(24);

    private static final Duration SAME = Duration.ofHours(36);
    private static final int MOST_OTHERS = 16;
    private static final Set<Provenance> PLAIN =
            Set.of(Provenance.JSON_LD, Provenance.META, Provenance.TIME_ELEMENT, Provenance.URL);

    private Dates() {}

    /**
     * Chooses between what a listing and what a page says. Two that mean the same day: the more exact one, the listing's
     * where they are equally exact. Two that do not: the page's where it states one in plain form and that is the
     * earlier one, since feeds tell the time of an edit or of the feed itself; else the listing's. What does not win
     * stays as a candidate.
     */
    static Published better(Published listed, Published page, Instant now) {
        Published ofListing = past(listed, now);
        Published ofPage = past(page, now);
        boolean isPage = !isKnown(ofListing)
                || (isKnown(ofPage) && (isInferred(ofListing) || isBetter(ofPage, ofListing)) && !isInferred(ofPage));
        return isPage ? with(ofPage, ofListing) : with(ofListing, ofPage);
    }

    /** A date of the future told by a page or feed is none; it stays as a candidate. */
    static Published past(Published date, Instant now) {
        boolean isAhead = isKnown(date) && earliest(date).isAfter(now.plus(AHEAD));
        return isAhead ? new Published.Unknown(candidates(date)) : date;
    }

    /** The date as one that is only concluded. */
    static Published inferred(Published date) {
        return switch (date) {
            case Published.At at -> new Published.At(at.value(), Provenance.INFERRED, at.others());
            case Published.On on -> new Published.On(on.value(), Provenance.INFERRED, on.others());
            case Published.In in -> new Published.In(in.value(), Provenance.INFERRED, in.others());
            case Published.Unknown unknown -> unknown;
        };
    }

    /** The date without what lost against it. */
    static Published alone(Published date) {
        return switch (date) {
            case Published.At at -> new Published.At(at.value(), at.provenance(), List.of());
            case Published.On on -> new Published.On(on.value(), on.provenance(), List.of());
            case Published.In in -> new Published.In(in.value(), in.provenance(), List.of());
            case Published.Unknown unknown -> new Published.Unknown(List.of());
        };
    }

    static boolean isKnown(Published date) {
        return !(date instanceof Published.Unknown);
    }

    /** The first instant it can mean, wherever it was written. */
    static Instant earliest(Published date) {
        return date.earliest(ZoneOffset.UTC);
    }

    private static boolean isBetter(Published page, Published listed) {
        boolean isSame =
                Duration.between(earliest(page), earliest(listed)).abs().compareTo(SAME) <= 0;
        if (isSame) {
            return rank(page) < rank(listed);
        }
        return PLAIN.contains(provenance(page))
                && rank(page) <= 1
                && earliest(page).isBefore(earliest(listed));
    }

    private static boolean isInferred(Published date) {
        return isKnown(date) && provenance(date) == Provenance.INFERRED;
    }

    private static int rank(Published date) {
        return switch (date) {
            case Published.At at -> 0;
            case Published.On on -> 1;
            case Published.In in -> 2;
            case Published.Unknown unknown -> 3;
        };
    }

    private static Provenance provenance(Published date) {
        return switch (date) {
            case Published.At at -> at.provenance();
            case Published.On on -> on.provenance();
            case Published.In in -> in.provenance();
            case Published.Unknown unknown -> Provenance.INFERRED;
        };
    }

    /** In ISO 8601; empty = not known. */
    static String written(Published date) {
        return switch (date) {
            case Published.At at -> at.value().toString();
            case Published.On on -> on.value().toString();
            case Published.In in -> in.value().toString();
            case Published.Unknown unknown -> "";
        };
    }

    private static List<Candidate> candidates(Published date) {
        List<Candidate> all = new ArrayList<>();
        if (isKnown(date)) {
            all.add(new Candidate(written(date), provenance(date)));
        }
        all.addAll(date.others());
        return all;
    }

    private static Published with(Published winner, Published loser) {
        LinkedHashSet<Candidate> all = new LinkedHashSet<>(winner.others());
        all.addAll(candidates(loser));
        List<Candidate> others = all.stream().limit(MOST_OTHERS).toList();
        return switch (winner) {
            case Published.At at -> new Published.At(at.value(), at.provenance(), others);
            case Published.On on -> new Published.On(on.value(), on.provenance(), others);
            case Published.In in -> new Published.In(in.value(), in.provenance(), others);
            case Published.Unknown unknown -> new Published.Unknown(others);
        };
    }
}
