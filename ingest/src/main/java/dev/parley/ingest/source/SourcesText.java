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
record SourcesText(String text, @Nullable Node root) {
    private static final String FIELD = "  ";

    static SourcesText of(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 * 1024 * 1024);
        return new SourcesText(text, new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text)));
    }

    /** With entries of these lines at the end. */
    SourcesText with(List<List<String>> entries) {
        Optional<NodeTuple> list = tuple(root, "sources");
        if (list.isEmpty()) {
            return replaced(
                    text.length(), text.length(), startOfLine() + "sources:" + lineEnd() + block(entries, 2, false));
        }
        Node value = list.get().getValueNode();
        if (value instanceof SequenceNode items && !items.getValue().isEmpty()) {
            requireBlock(items);
            int column = items.getStartMark().getColumn();
            boolean isApart = items.getValue().size() > 1
                    && isBlankBefore(dashLine(items, items.getValue().size() - 1));
            int at = afterLine(end(items));
            String before = at > 0 && text.charAt(at - 1) == '\n' ? "" : lineEnd();
            return replaced(at, at, before + block(entries, column, isApart));
        }
        int at = afterLine(offset(list.get().getKeyNode().getEndMark()));
        String ended = text.substring(0, at).endsWith("\n") ? "" : lineEnd();
        String lines = text.substring(0, at) + ended + block(entries, 2, false) + text.substring(at);
        int from = offset(value.getStartMark());
        int to = offset(value.getEndMark());
        return of(lines.substring(0, from) + lines.substring(to));
    }

    /** Without the entries at these places. */
    SourcesText without(List<Integer> indexes) {
        SourcesText rest = this;
        for (int index : indexes.reversed()) {
            SequenceNode items = rest.items();
            int from = rest.lineStart(rest.dashLine(items, index));
            int to = rest.afterLine(end(items.getValue().get(index), rest));
            rest = rest.replaced(from, to, "");
        }
        return rest;
    }

    /** With the entry at a place saying what the second lines say and the first did not. */
    SourcesText altered(int index, List<String> before, List<String> after) {
        SourcesText changed = this;
        for (String line : after) {
            if (!before.contains(line)) {
                String name = line.substring(0, line.indexOf(':'));
                changed = changed.set(
                        index, name, line.substring(name.length() + 1).strip());
            }
        }
        return changed;
    }

    private SourcesText set(int index, String name, String value) {
        MappingNode entry = (MappingNode) items().getValue().get(index);
        Optional<NodeTuple> present = tuple(entry, name);
        if (present.isPresent()) {
            Node old = present.get().getValueNode();
            if (!(old instanceof ScalarNode scalar)) {
                throw new YamlException(old.getStartMark().getLine() + 1, "'" + name + "' is not a single value", null);
            }
            int from = offset(scalar.getStartMark());
            int to = offset(scalar.getEndMark());
            String written = text.substring(from, to);
            return replaced(
                    from, to, (written.isEmpty() ? " " : "") + value + (written.endsWith("\n") ? lineEnd() : ""));
        }
        if (entry.getFlowStyle() == FlowStyle.FLOW) {
            int at = offset(entry.getEndMark()) - 1;
            return replaced(at, at, ", " + name + ": " + value);
        }
        int at = afterLine(end(entry, this));
        String start = text.substring(0, at).endsWith("\n") ? "" : lineEnd();
        String indent = " ".repeat(entry.getStartMark().getColumn());
        return replaced(at, at, start + indent + name + ": " + value + lineEnd());
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
    private static int end(Node node, SourcesText within) {
        List<Integer> ends = new ArrayList<>();
        if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW) {
            mapping.getValue().forEach(tuple -> {
                ends.add(end(tuple.getKeyNode(), within));
                ends.add(end(tuple.getValueNode(), within));
            });
        } else if (node instanceof SequenceNode items && items.getFlowStyle() != FlowStyle.FLOW) {
            items.getValue().forEach(item -> ends.add(end(item, within)));
        } else {
            int from = within.offset(node.getStartMark());
            int to = within.offset(node.getEndMark());
            ends.add(from + within.text.substring(from, to).stripTrailing().length());
        }
        return ends.stream().max(Comparator.naturalOrder()).orElse(within.offset(node.getStartMark()));
    }

    private int end(SequenceNode items) {
        return end(items.getValue().getLast(), this);
    }

    /** The line of the dash before an item, counted from 0. */
    private int dashLine(SequenceNode items, int index) {
        int column = items.getStartMark().getColumn();
        for (int line = items.getValue().get(index).getStartMark().getLine(); line >= 0; line--) {
            int at = lineStart(line) + column;
            if (at < text.length()
                    && text.charAt(at) == '-'
                    && text.substring(lineStart(line), at).isBlank()) {
                return line;
            }
        }
        throw new YamlException(items.getStartMark().getLine() + 1, "the dash of a source is not found", null);
    }

    /** Whether a blank line parts an entry, with the comment above it, from the one before. */
    private boolean isBlankBefore(int line) {
        int above = line - 1;
        while (above > 0 && line(above).strip().startsWith("#")) {
            above--;
        }
        return above >= 0 && line(above).isBlank();
    }

    private String line(int line) {
        return text.substring(lineStart(line), afterLine(lineStart(line)));
    }

    private int lineStart(int line) {
        int at = 0;
        for (int i = 0; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private int afterLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private String startOfLine() {
        return text.isEmpty() || text.endsWith("\n") ? "" : lineEnd();
    }

    private SourcesText replaced(int from, int to, String by) {
        return of(text.substring(0, from) + by + text.substring(to));
    }
}
