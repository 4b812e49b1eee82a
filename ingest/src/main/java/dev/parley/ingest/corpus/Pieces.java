package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.ingest.slice.Slice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The pieces of a list of files, one after another, with at most one file open and one piece held. */
final class Pieces implements Iterator<Piece>, AutoCloseable {
    private final Iterator<Part> parts;
    private final Pages pages;
    private @Nullable Open open;
    private @Nullable Piece next;
    private long closedBytes;

    Pieces(List<Part> parts, Pages pages) {
        this.parts = parts.iterator();
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open != null) {
                next = open.next();
                if (next == null) {
                    close();
                }
            } else if (parts.hasNext()) {
                next = begin(parts.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Piece next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Piece piece = next;
        next = null;
        return piece;
    }

    /** How many bytes of the files have been read. */
    long position() {
        return closedBytes + (open == null ? 0 : open.position());
    }

    /** The first piece of a file where it is known at once; null = it is read line by line. */
    private @Nullable Piece begin(Part part) {
        return switch (part) {
            case Part.Bad bad -> new Piece.Bad(bad.origin(), bad.rejection());
            case Part.Text text ->
                whole(text.file(), (at, slice) -> new Piece.OfText(at, slice, text.listing(), text.titled()));
            case Part.Saved saved ->
                whole(saved.file(), (at, slice) -> new Piece.OfPage(at, slice, saved.listing(), pages, saved.listed()));
            case Part.Lines lines -> opened(lines.file(), () -> new Open.Lines(lines, pages));
            case Part.Archive archive -> opened(archive.file(), () -> new Open.Archive(archive, pages));
        };
    }

    /** What is made of a file that is one piece. */
    private interface Making {
        Piece of(Origin.Line origin, Slice slice);
    }

    /** What opens a file that is many pieces. */
    private interface Opening {
        Open open() throws IOException;
    }

    private Piece whole(Path path, Making making) {
        Origin.Line origin = new Origin.Line(path.toString(), 0);
        try (CorpusFile file = new CorpusFile(path)) {
            Slice slice = LineReader.whole(file.content(), Reading.MAX_BYTES);
            closedBytes += file.position();
            return making.of(origin, slice);
        } catch (IOException e) {
            return unreadable(origin, e);
        }
    }

    private @Nullable Piece opened(Path path, Opening opening) {
        try {
            open = opening.open();
            return null;
        } catch (IOException e) {
            return unreadable(new Origin.Line(path.toString(), 0), e);
        }
    }

    private static Piece unreadable(Origin.Line origin, IOException e) {
        return new Piece.Bad(origin, new Part.Bad(origin, "cannot be read: " + e).rejection());
    }

    @Override
    public void close() {
        if (open != null) {
            closedBytes += open.position();
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close " + open.path(), e);
            } finally {
                open = null;
            }
        }
    }
}
