package dev.parley.watch.lexicon;

import dev.parley.events.Sha;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder in which a desk keeps its lexicon. */
public final class LexiconFiles {
    /** The file that says which lexicon it is. */
    static final String HEAD = "lexicon.yaml";

    static final String SIDES = "sides.yaml";
    static final String POSTS = "posts.yaml";
    static final String OFFICIALS = "officials.yaml";
    static final String FORMATS = "formats.yaml";
    static final String ISSUES = "issues.yaml";

    /** May be missing: then nothing is background. */
    static final String HISTORY = "history.yaml";

    /** May be missing: then there are no statements. */
    static final String SPEECH = "speech.yaml";

    /** May be missing: then nothing is claimed. */
    static final String OCCASIONS = "occasions.yaml";

    /** How names are written; may be missing. */
    static final String NAMES = "names.yaml";

    /** All that a lexicon is made of. */
    static final Set<String> ALL =
            Set.of(HEAD, SIDES, POSTS, OFFICIALS, FORMATS, ISSUES, HISTORY, SPEECH, OCCASIONS, NAMES);

    private LexiconFiles() {}

    /** The files of a folder that end in {@code .yaml}, with a hash over their names and contents. Nothing is checked. */
    public static Lexicon read(Path directory) {
        if (!Files.isRegularFile(directory.resolve(HEAD))) {
            throw new LexiconException("lexicon " + directory + " has no file " + HEAD);
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path file :
                    entries.filter(entry -> entry.toString().endsWith(".yaml")).toList()) {
                files.put(String.valueOf(file.getFileName()), content(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + directory + " cannot be read", e);
        }
        return of(files);
    }

    /** A lexicon of files by name. */
    public static Lexicon of(Map<String, String> files) {
        LexiconVersion unhashed = named(files);
        List<String> parts = new ArrayList<>();
        new TreeMap<>(files).forEach((name, content) -> {
            parts.add(name);
            parts.add(content);
        });
        String hash = Sha.id(parts.toArray(String[]::new));
        return new Lexicon(new LexiconVersion(unhashed.id(), unhashed.version(), hash), files);
    }

    private static LexiconVersion named(Map<String, String> files) {
        try {
            HeadEntry head = YamlFile.of(HEAD, files).read(HeadEntry.class);
            return new LexiconVersion(head.id(), head.version(), "");
        } catch (LexiconException e) {
            // All that is wrong is told at once, in the other files too
            Check.whole(new Lexicon(new LexiconVersion("", "", ""), files));
            throw e;
        }
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new LexiconException(String.valueOf(file.getFileName()), 0, "", "is not UTF-8", e);
        }
    }
}
