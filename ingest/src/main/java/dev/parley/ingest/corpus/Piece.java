package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;

/** The raw material of one entry: a line, a file, or what is wrong in their place. */
sealed interface Piece {
    Origin.Line origin();

    /** What it turns out to be, as the entry of this number. */
    Entry entry(long ordinal);

    /** A line of JSON. */
    record OfLine(Origin.Line origin, Slice slice, Listing listing) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new Reading(origin, slice, listing, ordinal).ofJson();
        }
    }

    /** A file that is one text. */
    record OfText(Origin.Line origin, Slice slice, Listing listing, boolean titled) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new Reading(origin, slice, listing, ordinal).ofText(titled);
        }
    }

    /** Something that could not even be opened. */
    record Bad(Origin.Line origin, Rejection rejection) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new Entry.Refused(rejection);
        }
    }
}
