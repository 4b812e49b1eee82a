package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.ingest.slice.Slice;
import dev.parley.ingest.warc.Found;
import dev.parley.ingest.warc.WarcFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of a corpus that is many pieces, while it is read. */
sealed interface Open extends AutoCloseable {
    Path path();

    /** The next piece; null at the end. Throws {@link UncheckedIOException} where the disk cannot be read. */
    @Nullable
    Piece next();

    /** How many bytes of the file, as it lies on disk, have been read. */
    long position();

    @Override
    void close() throws IOException;

    /** A file of JSON lines. */
    final class Lines implements Open {
        private final Part.Lines part;
        private final Pages pages;
        private final CorpusFile file;
        private final LineReader lines;

        Lines(Part.Lines part, Pages pages) throws IOException {
            this.part = part;
            this.pages = pages;
            this.file = new CorpusFile(part.file());
            this.lines = new LineReader(file.content(), Reading.MAX_BYTES);
        }

        @Override
        public Path path() {
            return part.file();
        }

        @Override
        public @Nullable Piece next() {
            try {
                for (Slice slice = lines.next(); slice != null; slice = lines.next()) {
                    if (slice.broken() != null || !isBlank(slice)) {
                        Origin.Line origin = new Origin.Line(path().toString(), lines.number());
                        return new Piece.OfLine(origin, slice, part.listing(), pages);
                    }
                }
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read on in " + path() + " after line " + lines.number(), e);
            }
        }

        @Override
        public long position() {
            return file.position();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static boolean isBlank(Slice slice) {
            for (byte value : slice.bytes()) {
                if (value < 0 || value > ' ') {
                    return false;
                }
            }
            return slice.isWhole();
        }
    }

    /** A web archive, whose records count as lines do. */
    final class Archive implements Open {
        private final Part.Archive part;
        private final Pages pages;
        private final WarcFile file;
        private long position;

        Archive(Part.Archive part, Pages pages) throws IOException {
            this.part = part;
            this.pages = pages;
            this.file = new WarcFile(part.file(), Reading.MAX_BYTES);
        }

        @Override
        public Path path() {
            return part.file();
        }

        @Override
        public @Nullable Piece next() {
            try {
                Found found = file.next();
                position = file.position();
                return found == null ? null : piece(found);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read on in " + path() + " after byte " + position, e);
            }
        }

        private Piece piece(Found found) {
            Origin.Line origin = new Origin.Line(path().toString(), found.number());
            return switch (found) {
                case Found.WarcRecord record -> new Piece.OfRecord(origin, record, part.listing(), pages);
                case Found.Damage damage -> {
                    String reason = "at byte %,d: %s".formatted(damage.offset(), damage.reason());
                    Rejection rejection = damage.slice()
                            .rejected(origin, reason, damage.slice().broken());
                    yield new Piece.Bad(origin, rejection);
                }
            };
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
