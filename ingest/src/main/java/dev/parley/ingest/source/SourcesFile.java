package dev.parley.ingest.source;

import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A file of sources that is changed as a person would: entries are added, taken out and altered where they stand, and
 * every other character stays as it was written.
 *
 * <p>Each change is read again before it counts: where it would not give exactly what was asked for, nothing is changed
 * and {@link SourcesException} says so.
 */
public final class SourcesFile {
    private final Path path;
    private final Duration floor;
    private final String text;
    private final List<Source> sources;

    private SourcesFile(Path path, Duration floor, String text, List<Source> sources) {
        this.path = path;
        this.floor = floor;
        this.text = text;
        this.sources = sources;
    }

    /** Throws {@link SourcesException} with every slip where the file cannot be read. */
    public static SourcesFile read(Path path, Duration floor) {
        List<Source> sources = Sources.read(path, floor);
        try {
            return new SourcesFile(path, floor, Files.readString(path), sources);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** The sources of the file, in its order. */
    public List<Source> sources() {
        return sources;
    }

    /** The file as it would be written. */
    public String text() {
        return text;
    }

    /** With these at the end. */
    public SourcesFile with(List<Source> added) {
        List<Source> expected = new ArrayList<>(sources);
        expected.addAll(added);
        return changed(
                document -> document.with(added.stream().map(EntryText::of).toList()), expected);
    }

    /** Without those of these ids. */
    public SourcesFile without(Set<SourceId> ids) {
        return changed(
                document -> document.without(indexes(ids)),
                sources.stream().filter(source -> !ids.contains(source.id())).toList());
    }

    /** With these instead of those of their ids; their entries are altered in the fields that differ. */
    public SourcesFile altered(List<Source> others) {
        Map<SourceId, Integer> places = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            places.put(sources.get(i).id(), i);
        }
        List<Source> expected = new ArrayList<>(sources);
        List<SourcesText.Altered> changes = new ArrayList<>();
        for (Source other : others) {
            int place = Objects.requireNonNull(places.get(other.id()), () -> "no source is " + other.id());
            Source before = expected.set(place, other);
            changes.add(new SourcesText.Altered(place, EntryText.of(before), EntryText.of(other)));
        }
        return changed(document -> document.altered(changes), expected);
    }

    private List<Integer> indexes(Set<SourceId> ids) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (ids.contains(sources.get(i).id())) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private SourcesFile changed(Function<SourcesText, String> change, List<Source> expected) {
        try {
            String changed = change.apply(SourcesText.of(text));
            List<YamlException> slips = new ArrayList<>();
            List<Source> read = Sources.sources(Yaml.parse(changed), floor, slips);
            if (!slips.isEmpty()) {
                throw new SourcesException(
                        slips.stream().map(slip -> "not taken: " + slip.what()).toList());
            }
            if (read.equals(expected)) {
                return new SourcesFile(path, floor, changed, read);
            }
        } catch (YamlException e) {
            throw new SourcesException(List.of(e.in(path)));
        }
        throw new SourcesException(
                List.of(path + " is written in a way that only a person can change; nothing was changed"));
    }

    /** Replaces the file as a whole, so that nobody ever reads half of it. */
    public void write() {
        try {
            Path target = path.toRealPath();
            Path beside = Files.createTempFile(target.toAbsolutePath().getParent(), ".sources", ".yaml");
            try {
                Files.copy(target, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.writeString(beside, text);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileSystemException e) {
            overwrite(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }

    /** A single file that a container was given, or one in a folder that is not ours, cannot be replaced. */
    private void overwrite(FileSystemException why) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            e.addSuppressed(why);
            throw new UncheckedIOException("cannot write " + path + ": " + e.getMessage(), e);
        }
    }
}
