package dev.parley.ingest.corpus;

import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.reject.Origin;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one path of a corpus holds, found without reading any article. */
record Layout(String name, Kind kind, List<Part> parts) {
    private static final String READ = "a folder with manifest.yaml, a folder of .txt or .jsonl files, or a file ending"
            + " in .txt, .jsonl, .jsonl.gz or .jsonl.zst";

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
        String name = CorpusFile.title(file);
        if (CorpusFile.holdsLines(file)) {
            return new Layout(name, Kind.LINES, List.of(new Part.Lines(file, Listing.NOTHING)));
        }
        if (CorpusFile.holdsText(file)) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Listing listing = ofSource(folder == null ? "corpus" : nameOf(folder));
            return new Layout(name, Kind.TEXT, List.of(new Part.Text(file, listing, true)));
        }
        throw new CorpusException("'" + file + "' is not read: a corpus is " + READ, null);
    }

    private static Layout ofFolder(Path folder) {
        Listing listing = ofSource(nameOf(folder));
        try (Stream<Path> files = Files.list(folder)) {
            List<Part> parts = files.filter(Files::isRegularFile)
                    .filter(file -> CorpusFile.holdsLines(file) || CorpusFile.holdsText(file))
                    .sorted()
                    .<Part>map(file -> CorpusFile.holdsLines(file)
                            ? new Part.Lines(file, Listing.NOTHING)
                            : new Part.Text(file, listing, true))
                    .toList();
            if (parts.isEmpty()) {
                throw new CorpusException("'" + folder + "' holds nothing to read: a corpus is " + READ, null);
            }
            return new Layout(nameOf(folder), Kind.FOLDER, parts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
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
                if (CorpusFile.holdsLines(file)) {
                    yield new Part.Lines(file, described.listing());
                }
                yield CorpusFile.holdsText(file)
                        ? new Part.Text(file, described.listing(), false)
                        : new Part.Bad(
                                origin, "names '" + described.file() + "', which is neither text nor JSON lines");
            }
        };
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

    private static Listing ofSource(String source) {
        return new Listing(
                source,
                null,
                null,
                null,
                null,
                null,
                new Published.Unknown(List.of()),
                null,
                Rights.EXCERPT,
                Instant.EPOCH,
                Map.of());
    }
}
