package dev.parley.ingest.corpus;

import java.util.Iterator;

/** One pass over the entries of a corpus. It holds one entry at a time and at most one open file. */
public final class Entries implements Iterator<Entry>, AutoCloseable {
    private final Pieces pieces;
    private long ordinal;

    Entries(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public boolean hasNext() {
        return pieces.hasNext();
    }

    @Override
    public Entry next() {
        return pieces.next().entry(++ordinal);
    }

    /** How many bytes of the corpus, as it lies on disk, have been read: of {@link Corpus#bytes}. */
    public long position() {
        return pieces.position();
    }

    @Override
    public void close() {
        pieces.close();
    }
}
