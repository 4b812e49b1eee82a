package dev.parley.ingest.corpus;

import dev.parley.events.reject.Origin;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one path of a corpus holds, found without reading any article. */
record Layout(String name, Kind kind, List<Part> parts) {
    private static final String READ =
            "a folder with manifest.yaml, a folder of files, or a file ending in .txt, .jsonl,"
                    + " .jsonl.gz, .jsonl.zst, .html, .htm, .html.gz, .warc or .warc.gz";

    Layout {
        parts = List.copyOf(parts);
    }

    /** Looks at a path. Throws {@link CorpusException} when there is nothing to read. */
    static Layout of(Path path) {
        if (!Files.exists(path)) {
            throw new CorpusException("there is no '" + path + "'", null);
        }
        if (!Files.isReadable(path)) {
            throw new CorpusException("'" + path + "' may not be read", null);
        }
        if (!Files.isDirectory(path)) {
            return ofFile(path);
        }
        return Files.exists(path.resolve(Manifest.FILE)) ? ofManifest(path) : ofFolder(path);
    }

    private static Layout ofFile(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Part part = part(file, Listing.ofSource(folder == null ? "corpus" : nameOf(folder)))
                .orElseThrow(() -> new CorpusException("'" + file + "' is not read: a corpus is " + READ, null));
        return new Layout(CorpusFile.title(file), kind(part), List.of(part));
    }

    private static Kind kind(Part part) {
        return switch (part) {
            case Part.Lines lines -> Kind.LINES;
            case Part.Text text -> Kind.TEXT;
            case Part.Saved saved -> Kind.PAGE;
            case Part.Archive archive -> Kind.ARCHIVE;
            case Part.Bad bad -> throw new IllegalStateException("a file that is there is none that is missing");
        };
    }

    private static Layout ofFolder(Path folder) {
        Listing listing = Listing.ofSource(nameOf(folder));
        try (Stream<Path> files = Files.list(folder)) {
            List<Part> parts = files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> part(file, listing).stream())
                    .toList();
            if (parts.isEmpty()) {
                throw new CorpusException("'" + folder + "' holds nothing to read: a corpus is " + READ, null);
            }
            return new Layout(nameOf(folder), Kind.FOLDER, parts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /** A file of which no manifest says anything; empty = it is not read. */
    private static Optional<Part> part(Path file, Listing listing) {
        if (CorpusFile.holdsLines(file)) {
            return Optional.of(new Part.Lines(file, Listing.NOTHING));
        }
        if (CorpusFile.holdsText(file)) {
            return Optional.of(new Part.Text(file, listing, true));
        }
        if (CorpusFile.holdsPage(file)) {
            return Optional.of(new Part.Saved(file, listing, false));
        }
        return CorpusFile.holdsArchive(file) ? Optional.of(new Part.Archive(file, listing)) : Optional.empty();
    }

    private static Layout ofManifest(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        try {
            Manifest manifest = Manifest.of(Yaml.read(file));
            if (manifest.files().isEmpty()) {
                throw new CorpusException("'" + file + "' names no files", null);
            }
            return new Layout(
                    manifest.name().orElseGet(() -> nameOf(folder)),
                    Kind.MANIFEST,
                    manifest.files().stream().map(item -> part(folder, item)).toList());
        } catch (YamlException e) {
            throw new CorpusException(e.in(file), e);
        }
    }

    private static Part part(Path folder, Manifest.Item item) {
        Origin.Line origin = new Origin.Line(folder.resolve(Manifest.FILE).toString(), item.line());
        return switch (item) {
            case Manifest.Item.Wrong wrong -> new Part.Bad(origin, wrong.reason());
            case Manifest.Item.Described described -> {
                Path file = folder.resolve(described.file());
                if (!isWithin(folder, file)) {
                    yield new Part.Bad(origin, "names '" + described.file() + "', which is outside its folder");
                }
                if (!Files.isRegularFile(file)) {
                    yield new Part.Bad(origin, "names '" + described.file() + "', which is not there");
                }
                yield listed(file, described.listing())
                        .orElseGet(() -> new Part.Bad(
                                origin,
                                "names '" + described.file()
                                        + "', which is neither text, JSON lines, HTML nor a web archive"));
            }
        };
    }

    private static Optional<Part> listed(Path file, Listing listing) {
        return part(file, listing).map(part -> switch (part) {
            case Part.Lines lines -> new Part.Lines(file, listing);
            case Part.Text text -> new Part.Text(file, listing, false);
            case Part.Saved saved -> new Part.Saved(file, listing, true);
            case Part.Archive archive -> new Part.Archive(file, listing.ofAll());
            case Part.Bad bad -> bad;
        });
    }

    private static boolean isWithin(Path folder, Path file) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "corpus" : name.toString();
    }
}
