package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.slice.Slice;
import dev.parley.ingest.warc.Found;

/** The raw material of one entry: a line, a file, or what is wrong in their place. */
sealed interface Piece {
    Origin.Line origin();

    /** What it turns out to be, as the entry of this number. */
    Entry entry(long ordinal);

    /** A line of JSON. */
    record OfLine(Origin.Line origin, Slice slice, Listing listing, Pages pages) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new Reading(origin, slice, listing, ordinal).ofJson(pages);
        }
    }

    /** A file that is one text. */
    record OfText(Origin.Line origin, Slice slice, Listing listing, boolean titled) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new Reading(origin, slice, listing, ordinal).ofText(titled);
        }
    }

    /** A file that is a saved page. */
    record OfPage(Origin.Line origin, Slice slice, Listing listing, Pages pages, boolean listed) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new PageReading(origin, slice, listing, pages, ordinal).ofFile(listed);
        }
    }

    /** A record of a web archive. */
    record OfRecord(Origin.Line origin, Found.WarcRecord record, Listing listing, Pages pages) implements Piece {
        @Override
        public Entry entry(long ordinal) {
            return new PageReading(origin, record.slice(), listing, pages, ordinal).ofRecord(record);
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
