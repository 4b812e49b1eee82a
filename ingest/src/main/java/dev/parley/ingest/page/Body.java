package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The text of an article: the blocks of its container without what was put between and behind them. */
final class Body {
    private static final double MOSTLY_LINKS = 0.6;
    private static final double FEW_LINKS = 0.3;
    private static final int LONG = 300;
    private static final int SHORTEST_BEGINNING = 20;

    private final Pruned page;
    private final Boilerplate boilerplate;

    Body(Pruned page, Boilerplate boilerplate) {
        this.page = page;
        this.boilerplate = boilerplate;
    }

    /** Everything an element holds that is text of its own. */
    List<Block> all(int container) {
        return in(List.of(container)).stream().filter(this::isKept).toList();
    }

    /** What stands in the container between its first and its last sentence. */
    List<Block> within(int container) {
        List<Block> kept = new ArrayList<>();
        int lastProse = 0;
        int firstProse = -1;
        for (Block block : boilerplate.endings().cut(page.outline(), container, in(parts(container)))) {
            if (!isKept(block)) {
                continue;
            }
            kept.add(block);
            if (block.isProse() || isTail(block)) {
                lastProse = kept.size();
            }
            if (block.isProse() || isHead(block)) {
                firstProse = firstProse < 0 ? kept.size() - 1 : firstProse;
            }
        }
        int first = Math.max(0, firstProse);
        return kept.subList(first, Math.max(first, lastProse));
    }

    private List<Block> in(List<Integer> containers) {
        return page.outline().blocks().stream()
                .filter(block -> !page.isGone(block.holder()))
                .filter(block -> containers.stream()
                        .anyMatch(container -> block.holder() >= container
                                && block.holder() < page.outline().end(container)))
                .toList();
    }

    /** The container and its brothers of the same class, where that is a class for the text of articles. */
    private List<Integer> parts(int container) {
        Outline outline = page.outline();
        int parent = outline.parent(container);
        if (parent < 0 || !isOfText(outline.element(container))) {
            return List.of(container);
        }
        List<Integer> parts = new ArrayList<>();
        for (int index = parent + 1; index < outline.end(parent); index = outline.end(index)) {
            if (index == container || isSame(outline.element(index), outline.element(container))) {
                parts.add(index);
            }
        }
        return parts;
    }

    private boolean isOfText(Element element) {
        List<String> words = page.outline().words(element);
        return !element.normalName().equals("article")
                && !boilerplate.isEntry(words)
                && (boilerplate.isInside(words) || element.attr("itemprop").contains("articleBody"));
    }

    private static boolean isSame(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && one.className().equals(other.className())
                && one.attr("itemprop").equals(other.attr("itemprop"));
    }

    private static boolean isTail(Block block) {
        return block.linkShare() < FEW_LINKS
                && (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL || block.endsSentence());
    }

    private static boolean isHead(Block block) {
        return block.linkShare() < FEW_LINKS && block.text().length() > SHORTEST_BEGINNING && block.endsSentence();
    }

    private boolean isKept(Block block) {
        boolean isLinks = block.linkShare() > MOSTLY_LINKS && block.text().length() < LONG;
        return block.kind() != Block.Kind.CAPTION && !isLinks && !boilerplate.isLine(block.text());
    }
}
