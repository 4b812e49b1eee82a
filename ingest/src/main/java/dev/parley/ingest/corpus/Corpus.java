package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.events.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Articles that lie in files. It can be read any number of times, each time with the same entries in the same order, as
 * long as nobody changes the files.
 */
public final class Corpus {
    private final String name;
    private final Kind kind;
    private final List<Part> parts;
    private final Publishers publishers;

    private Corpus(String name, Kind kind, List<Part> parts, Supplier<List<Source>> sources) {
        this.name = name;
        this.kind = kind;
        this.parts = List.copyOf(parts);
        boolean holdsPages =
                parts.stream().anyMatch(part -> part instanceof Part.Archive || part instanceof Part.Saved);
        this.publishers = new Publishers(holdsPages ? sources.get() : List.of());
    }

    /** Opens a folder or file. Throws {@link CorpusException} when there is no corpus. */
    public static Corpus open(Path path) {
        return open(List.of(path));
    }

    /** Opens several paths as one corpus, in this order. Throws {@link CorpusException} when one of them is none. */
    public static Corpus open(List<Path> paths) {
        return open(paths, List::of);
    }

    /**
     * Opens several paths as one corpus, in this order. Throws {@link CorpusException} when one of them is none.
     *
     * @param sources whose pages may lie in archives; asked for only where there are some
     */
    public static Corpus open(List<Path> paths, Supplier<List<Source>> sources) {
        if (paths.isEmpty()) {
            throw new CorpusException("no corpus is named", null);
        }
        List<Layout> layouts = paths.stream().map(Layout::of).toList();
        Layout first = layouts.getFirst();
        if (layouts.size() == 1) {
            return new Corpus(first.name(), first.kind(), first.parts(), sources);
        }
        List<Part> parts = new ArrayList<>();
        layouts.forEach(layout -> parts.addAll(layout.parts()));
        return new Corpus(first.name() + "-and-" + (layouts.size() - 1) + "-more", Kind.SEVERAL, parts, sources);
    }

    /**
     * The entry at one place of a corpus, read again as the corpus is now; empty when it is not there any more. Where
     * the corpus had several files, the ordinal of the article may be another than it was.
     */
    public static Optional<Entry> reread(Origin.Line origin, Supplier<List<Source>> sources) {
        Path file = Path.of(origin.file());
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        if (Files.exists(folder.resolve(Manifest.FILE))) {
            Optional<Entry> listed = open(List.of(folder), sources).at(origin);
            if (listed.isPresent()) {
                return listed;
            }
        }
        return CorpusFile.isRead(file) && Files.isRegularFile(file)
                ? open(List.of(file), sources).at(origin)
                : Optional.empty();
    }

    /** The name of the manifest, folder or file; of several paths, the first one's and how many more. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The size of its files on disk. */
    public long bytes() {
        return parts.stream().mapToLong(Corpus::size).sum();
    }

    /** A new pass over its entries. */
    public Entries entries() {
        return new Entries(new Pieces(parts, new Pages(publishers)));
    }

    /** The entry that stands at a place; the entries before it are passed over unread. */
    public Optional<Entry> at(Origin.Line origin) {
        try (Pieces pieces = new Pieces(parts, new Pages(publishers))) {
            for (long ordinal = 1; pieces.hasNext(); ordinal++) {
                Piece piece = pieces.next();
                if (piece.origin().equals(origin)) {
                    return Optional.of(piece.entry(ordinal));
                }
            }
            return Optional.empty();
        }
    }

    private static long size(Part part) {
        return switch (part) {
            case Part.Bad bad -> 0;
            case Part.Lines lines -> size(lines.file());
            case Part.Text text -> size(text.file());
            case Part.Saved saved -> size(saved.file());
            case Part.Archive archive -> size(archive.file());
        };
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
