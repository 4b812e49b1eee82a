package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
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
    private @Nullable Open open;
    private @Nullable Piece next;
    private long closedBytes;

    Pieces(List<Part> parts) {
        this.parts = parts.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (open != null) {
                next = nextLine(open);
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
        return closedBytes + (open == null ? 0 : open.file().position());
    }

    /** The first piece of a file where it is known at once; null = it is read line by line. */
    private @Nullable Piece begin(Part part) {
        return switch (part) {
            case Part.Bad bad -> new Piece.Bad(bad.origin(), bad.rejection());
            case Part.Text text -> whole(text);
            case Part.Lines lines -> opened(lines);
        };
    }

    private Piece whole(Part.Text text) {
        Origin.Line origin = new Origin.Line(text.file().toString(), 0);
        try (CorpusFile file = new CorpusFile(text.file())) {
            Slice slice = LineReader.whole(file.content(), Reading.MAX_BYTES);
            closedBytes += file.position();
            return new Piece.OfText(origin, slice, text.listing(), text.titled());
        } catch (IOException e) {
            return unreadable(origin, e);
        }
    }

    private @Nullable Piece opened(Part.Lines lines) {
        try {
            CorpusFile file = new CorpusFile(lines.file());
            open = new Open(lines, file, new LineReader(file.content(), Reading.MAX_BYTES));
            return null;
        } catch (IOException e) {
            return unreadable(new Origin.Line(lines.file().toString(), 0), e);
        }
    }

    private static Piece unreadable(Origin.Line origin, IOException e) {
        return new Piece.Bad(origin, new Part.Bad(origin, "cannot be read: " + e).rejection());
    }

    private static @Nullable Piece nextLine(Open open) {
        try {
            LineReader lines = open.lines();
            for (Slice slice = lines.next(); slice != null; slice = lines.next()) {
                if (slice.broken() != null || !isBlank(slice)) {
                    Origin.Line origin = new Origin.Line(open.part().file().toString(), lines.number());
                    return new Piece.OfLine(origin, slice, open.part().listing());
                }
            }
            return null;
        } catch (IOException e) {
            Path file = open.part().file();
            throw new UncheckedIOException(
                    "cannot read on in " + file + " after line " + open.lines().number(), e);
        }
    }

    private static boolean isBlank(Slice slice) {
        for (byte value : slice.bytes()) {
            if (value < 0 || value > ' ') {
                return false;
            }
        }
        return slice.isWhole();
    }

    @Override
    public void close() {
        if (open != null) {
            closedBytes += open.file().position();
            try {
                open.file().close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close " + open.part().file(), e);
            } finally {
                open = null;
            }
        }
    }

    private record Open(Part.Lines part, CorpusFile file, LineReader lines) {}
}
