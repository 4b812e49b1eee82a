package dev.parley.watch.lexicon;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One file of a lexicon, which knows its lines and keeps what is wrong in it. */
final class YamlFile {
    private final String name;
    private final String content;
    private final List<LexiconProblem> problems = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();

    private YamlFile(String name, String content) {
        this.name = name;
        this.content = content;
    }

    static YamlFile of(String name, Map<String, String> files) {
        String content = files.get(name);
        YamlFile file = new YamlFile(name, content == null ? "[]" : content);
        if (content == null) {
            file.problems.add(
                    new LexiconProblem(name, 0, "", "the file is missing; there are " + new TreeSet<>(files.keySet())));
        }
        return file;
    }

    /** A file that a lexicon may do without. */
    static YamlFile optional(String name, Map<String, String> files) {
        return new YamlFile(name, files.getOrDefault(name, ""));
    }

    /** What the file holds, or what stands for its absence; that too when it has problems. */
    <T> T readOr(Class<T> type, T absent) {
        if (content.isEmpty()) {
            return absent;
        }
        try {
            return read(type);
        } catch (LexiconException e) {
            return absent;
        }
    }

    /**
     * What the file holds. Of a list, the entries without problems; throws {@link LexiconException} when it is no list
     * and has problems.
     */
    <T> T read(Class<T> type) {
        Optional<Yaml> yaml = new YamlReader(name, problems).read(content);
        if (type.isArray()) {
            List<Object> entries =
                    yaml.map(all -> entries(all, type.getComponentType())).orElse(List.of());
            Object array = Array.newInstance(type.getComponentType(), entries.size());
            for (int i = 0; i < entries.size(); i++) {
                Array.set(array, i, entries.get(i));
            }
            return type.cast(array);
        }
        return yaml.flatMap(all -> new Model(name, problems).read(all, type, ""))
                .filter(entry -> problems.isEmpty())
                .orElseThrow(() -> new LexiconException(problems, null));
    }

    private List<Object> entries(Yaml all, Class<?> type) {
        if (!(all instanceof Yaml.Row row)) {
            problems.add(new LexiconProblem(name, all.line(), "", "must be a list of entries, and is " + all.kind()));
            return List.of();
        }
        row.items().forEach(item -> id(item).ifPresent(ids::add));
        Model model = new Model(name, problems);
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < row.items().size(); i++) {
            Yaml item = row.items().get(i);
            model.read(item, type, entry(item, i)).ifPresent(entries::add);
        }
        return entries;
    }

    private static String entry(Yaml item, int index) {
        return id(item).orElse("entry " + (index + 1));
    }

    private static Optional<String> id(Yaml item) {
        return item instanceof Yaml.Fields fields && fields.values().get("id") instanceof Yaml.Scalar id
                ? Optional.of(id.json().asText())
                : Optional.empty();
    }

    /** Ids of all its entries, also of those with problems. */
    Set<String> ids() {
        return ids;
    }

    /** Keeps that a value of an entry is wrong, with the line where it stands. */
    void wrong(String id, String field, String value, String why) {
        problems.add(new LexiconProblem(name, lineOf(id, value), (id + " " + field).strip(), why));
    }

    /** What is wrong in it so far. */
    List<LexiconProblem> problems() {
        return problems;
    }

    /** The first line at or after the entry's id that holds the value; the id's line, if none does. */
    private int lineOf(String id, String value) {
        String[] lines = content.split("\n", -1);
        int entry = lineWith(lines, 0, id);
        int found = entry < 0 ? -1 : lineWith(lines, entry, value);
        return 1 + Math.max(found, Math.max(entry, 0));
    }

    private static int lineWith(String[] lines, int from, String value) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].contains(value)) {
                return i;
            }
        }
        return -1;
    }
}
