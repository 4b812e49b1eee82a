package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page in document order as flat arrays, with the blocks of text they hold. What lies within an element
 * is a range of indices, so that everything about a page is told by loops, however deep it nests.
 */
final class Outline {
    private final List<Element> elements = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    /** Classes repeat on a page; each is taken apart once. */
    private final Map<String, List<String>> words = new HashMap<>();

    private int[] parents = new int[256];
    private int[] ends = new int[256];

    private Outline() {}

    static Outline of(Element root) {
        Outline outline = new Outline();
        Walk walk = outline.new Walk();
        NodeTraversor.filter(walk, root);
        walk.closeBlock();
        return outline;
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** The index of what holds an element; -1 for the root. */
    int parent(int index) {
        return parents[index];
    }

    /** The index after the last element that lies within. */
    int end(int index) {
        return ends[index];
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The words of its class and id. */
    List<String> words(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() == 1 ? List.of() : words.computeIfAbsent(names, Boilerplate::words);
    }

    private int add(Element element, int parent) {
        int index = elements.size();
        elements.add(element);
        if (index == parents.length) {
            parents = Arrays.copyOf(parents, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
        }
        parents[index] = parent;
        return index;
    }

    /** Collects elements and blocks on one way through the tree. */
    private final class Walk implements NodeFilter {
        private static final Set<String> UNREAD = Set.of(
                "head",
                "script",
                "style",
                "noscript",
                "template",
                "iframe",
                "svg",
                "math",
                "select",
                "textarea",
                "button",
                "object",
                "embed",
                "canvas",
                "audio",
                "video",
                "map",
                "datalist",
                "dialog",
                "input",
                "img",
                "link",
                "meta");
        private static final int NEAR = 4;

        private final StringBuilder text = new StringBuilder();
        private int current = -1;
        private int holder = -1;
        private int linked;
        private int linksOpen;
        private int breaks;
        private boolean spaceDue;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (UNREAD.contains(name)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                breakLine();
                return FilterResult.SKIP_ENTIRELY;
            }
            current = Outline.this.add(element, current);
            if (isBlock(element)) {
                closeBlock();
                holder = current;
            }
            if (name.equals("a")) {
                linksOpen++;
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    closeBlock();
                    holder = parents[current];
                }
                if (element.normalName().equals("a")) {
                    linksOpen--;
                }
                ends[current] = elements.size();
                current = parents[current];
            }
            return FilterResult.CONTINUE;
        }

        private boolean isBlock(Element element) {
            return element.isBlock();
        }

        private void breakLine() {
            breaks++;
            if (breaks > 1) {
                int kept = holder;
                closeBlock();
                holder = kept;
            } else {
                spaceDue = false;
            }
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                char unit = words.charAt(i);
                if (unit == '\u00ad' || unit == '\u200b' || unit == '\ufeff') {
                    continue;
                }
                if (Character.isWhitespace(unit) || unit == '\u00a0' || Character.isISOControl(unit)) {
                    spaceDue = true;
                    continue;
                }
                if (text.isEmpty()) {
                    spaceDue = false;
                } else if (breaks > 0) {
                    text.append('\n');
                } else if (spaceDue) {
                    text.append(' ');
                }
                breaks = 0;
                spaceDue = false;
                text.append(unit);
                if (linksOpen > 0) {
                    linked++;
                }
            }
        }

        void closeBlock() {
            if (!text.isEmpty() && holder >= 0) {
                blocks.add(new Block(holder, text.toString(), linked, kind(holder)));
            }
            text.setLength(0);
            linked = 0;
            breaks = 0;
            spaceDue = false;
        }

        private Block.Kind kind(int index) {
            Block.Kind kind = kind(elements.get(index).normalName());
            Block.Kind plain = elements.get(index).normalName().equals("p") ? Block.Kind.PARAGRAPH : Block.Kind.OTHER;
            int at = parents[index];
            for (int steps = 1; kind == Block.Kind.OTHER && at >= 0 && steps < NEAR; steps++) {
                kind = kind(elements.get(at).normalName());
                at = parents[at];
            }
            // Whole pages lie in the cells of a table, so only what stands in one by itself is a cell
            boolean isPlain = kind == Block.Kind.OTHER || (kind == Block.Kind.CELL && at != parents[index]);
            return isPlain ? plain : kind;
        }

        /** What lies in a quotation or a table is no caption, though pages put both into figures. */
        private static Block.Kind kind(String name) {
            return switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
                case "li", "dd", "dt" -> Block.Kind.ITEM;
                case "td", "th" -> Block.Kind.CELL;
                case "figcaption", "caption", "figure" -> Block.Kind.CAPTION;
                case "blockquote" -> Block.Kind.PARAGRAPH;
                default -> Block.Kind.OTHER;
            };
        }
    }
}
