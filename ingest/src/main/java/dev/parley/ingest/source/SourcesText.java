package dev.parley.ingest.source;

import dev.parley.ingest.yaml.YamlException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The characters of a file of sources and where its entries stand among them. Whoever changes it reads it again: what is
 * written in an unusual way may come out wrong here.
 */
record SourcesText(String text, @Nullable Node root, boolean isWithoutPairs) {
    private static final String FIELD = "  ";

    static SourcesText of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 * 1024 * 1024);
        Node root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
        return new SourcesText(text, root, text.chars().noneMatch(unit -> Character.isSurrogate((char) unit)));
    }

    /** Other characters for some of the text. */
    private record Change(int from, int to, String by) {}

    /** With entries of these lines at the end. */
    String with(List<List<String>> entries) {
        Optional<NodeTuple> list = tuple(root, "sources");
        if (list.isEmpty()) {
            return changed(
                    text.length(), text.length(), startOfLine() + "sources:" + lineEnd() + block(entries, 2, false));
        }
        Node value = list.get().getValueNode();
        if (value instanceof SequenceNode items && !items.getValue().isEmpty()) {
            requireBlock(items);
            int column = items.getStartMark().getColumn();
            boolean isApart = items.getValue().size() > 1
                    && isBlankBefore(dash(items, items.getValue().getLast()));
            int at = afterLine(end(items.getValue().getLast()));
            String before = at > 0 && text.charAt(at - 1) == '\n' ? "" : lineEnd();
            return changed(at, at, before + block(entries, column, isApart));
        }
        int at = afterLine(offset(list.get().getKeyNode().getEndMark()));
        String ended = text.substring(0, at).endsWith("\n") ? "" : lineEnd();
        return changed(List.of(
                new Change(offset(value.getStartMark()), offset(value.getEndMark()), ""),
                new Change(at, at, ended + block(entries, 2, false))));
    }

    /** Without the entries at these places. */
    String without(List<Integer> indexes) {
        SequenceNode items = items();
        List<Change> changes = new ArrayList<>();
        for (int index : indexes) {
            Node item = items.getValue().get(index);
            changes.add(new Change(dash(items, item), afterLine(end(item)), ""));
        }
        return changed(changes);
    }

    /** An entry that says, in the lines that are new, something else than before. */
    record Altered(int index, List<String> before, List<String> after) {}

    /** With entries saying something else. */
    String altered(List<Altered> entries) {
        List<Change> changes = new ArrayList<>();
        List<Node> items = items().getValue();
        for (Altered each : entries) {
            for (String line : each.after()) {
                if (!each.before().contains(line)) {
                    String name = line.substring(0, line.indexOf(':'));
                    String value = line.substring(name.length() + 1).strip();
                    changes.add(set((MappingNode) items.get(each.index()), name, value));
                }
            }
        }
        return changed(changes);
    }

    private Change set(MappingNode entry, String name, String value) {
        Optional<NodeTuple> present = tuple(entry, name);
        if (present.isPresent()) {
            Node old = present.get().getValueNode();
            if (!(old instanceof ScalarNode)) {
                throw new YamlException(old.getStartMark().getLine() + 1, "'" + name + "' is not a single value", null);
            }
            int from = offset(old.getStartMark());
            int to = offset(old.getEndMark());
            String written = text.substring(from, to);
            return new Change(
                    from, to, (written.isEmpty() ? " " : "") + value + (written.endsWith("\n") ? lineEnd() : ""));
        }
        if (entry.getFlowStyle() == FlowStyle.FLOW) {
            int at = offset(entry.getEndMark()) - 1;
            return new Change(at, at, ", " + name + ": " + value);
        }
        int at = afterLine(end(entry));
        String start = at > 0 && text.charAt(at - 1) == '\n' ? "" : lineEnd();
        String indent = " ".repeat(entry.getStartMark().getColumn());
        return new Change(at, at, start + indent + name + ": " + value + lineEnd());
    }

    private SequenceNode items() {
        SequenceNode items = (SequenceNode) tuple(root, "sources").orElseThrow().getValueNode();
        requireBlock(items);
        return items;
    }

    private static void requireBlock(SequenceNode items) {
        if (items.getFlowStyle() == FlowStyle.FLOW) {
            throw new YamlException(
                    items.getStartMark().getLine() + 1,
                    "the list stands between brackets; write '- ' before each source to have it changed",
                    null);
        }
    }

    private String block(List<List<String>> entries, int column, boolean isApart) {
        StringBuilder block = new StringBuilder();
        String indent = " ".repeat(column);
        for (List<String> entry : entries) {
            block.append(isApart ? lineEnd() : "");
            for (int i = 0; i < entry.size(); i++) {
                block.append(indent)
                        .append(i == 0 ? "- " : FIELD)
                        .append(entry.get(i))
                        .append(lineEnd());
            }
        }
        return block.toString();
    }

    private static Optional<NodeTuple> tuple(@Nullable Node node, String name) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** Where the last character of an entry stands; the marks of a block lie at what follows it. */
    private int end(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getFlowStyle() != FlowStyle.FLOW
                && !mapping.getValue().isEmpty()) {
            NodeTuple last = mapping.getValue().getLast();
            return Math.max(end(last.getKeyNode()), end(last.getValueNode()));
        }
        if (node instanceof SequenceNode items
                && items.getFlowStyle() != FlowStyle.FLOW
                && !items.getValue().isEmpty()) {
            return end(items.getValue().getLast());
        }
        int from = offset(node.getStartMark());
        int to = offset(node.getEndMark());
        return from + text.substring(from, to).stripTrailing().length();
    }

    /** Where the line of the dash before an item begins. */
    private int dash(SequenceNode items, Node item) {
        int column = items.getStartMark().getColumn();
        for (int line = lineStart(offset(item.getStartMark())); ; line = lineStart(line - 1)) {
            int at = line + column;
            if (at < text.length()
                    && text.charAt(at) == '-'
                    && text.substring(line, at).isBlank()) {
                return line;
            }
            if (line == 0) {
                throw new YamlException(items.getStartMark().getLine() + 1, "the dash of a source is not found", null);
            }
        }
    }

    /** Whether a blank line parts an entry, with the comment above it, from the one before. */
    private boolean isBlankBefore(int line) {
        int above = line;
        while (above > 0) {
            above = lineStart(above - 1);
            String words = text.substring(above, afterLine(above)).strip();
            if (!words.startsWith("#")) {
                return words.isEmpty();
            }
        }
        return false;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int afterLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private int offset(Mark mark) {
        return isWithoutPairs ? mark.getIndex() : text.offsetByCodePoints(0, mark.getIndex());
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private String startOfLine() {
        return text.isEmpty() || text.endsWith("\n") ? "" : lineEnd();
    }

    private String changed(int from, int to, String by) {
        return changed(List.of(new Change(from, to, by)));
    }

    private String changed(List<Change> changes) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Change change :
                changes.stream().sorted(Comparator.comparingInt(Change::from)).toList()) {
            changed.append(text, done, change.from()).append(change.by());
            done = change.to();
        }
        return changed.append(text, done, text.length()).toString();
    }
}
