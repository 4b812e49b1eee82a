package dev.parley.ingest.warc;

import dev.parley.ingest.slice.Slice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands at one place of an archive. */
public sealed interface Found {
    /** Counted from 1 through the file, damage included. */
    long number();

    /** Where it begins in the file as it lies on disk: at the member, where it is a gzip file. */
    long offset();

    /** All its bytes, or the first of them where it is too long to be held. */
    Slice slice();

    /**
     * A record.
     *
     * @param head its version and named fields
     * @param oddity what is wrong with it although it could be read; null = nothing
     */
    record WarcRecord(
            long number,
            long offset,
            Slice slice,
            Head head,
            @Nullable String oddity) implements Found {
        public WarcRecord {
            Objects.requireNonNull(slice, "slice is missing");
            Objects.requireNonNull(head, "head is missing");
        }

        /** A field of its head, whatever the case of its name; empty where it has none. */
        public String field(String name) {
            return head.field(name);
        }
    }

    /** Bytes that are no record, or one that breaks off. */
    record Damage(long number, long offset, Slice slice, String reason) implements Found {
        public Damage {
            Objects.requireNonNull(slice, "slice is missing");
            Objects.requireNonNull(reason, "reason is missing");
        }
    }
}
