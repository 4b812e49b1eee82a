package dev.parley.sink.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What the records of one topic become. */
interface Rows {
    /** Writes a batch of one partition, in the order of its log, inside the transaction of the handle. */
    void write(Handle handle, List<Entry> entries);
}
