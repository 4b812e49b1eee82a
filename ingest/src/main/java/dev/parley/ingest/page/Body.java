package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;

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
        return page.outline().blocks().stream()
                .filter(block -> isIn(block, container) && isKept(block))
                .toList();
    }

    private boolean isIn(Block block, int container) {
        return block.holder() >= container
                && block.holder() < page.outline().end(container)
                && !page.isGone(block.holder());
    }

    /** What stands in the container between its first and its last sentence. */
    List<Block> within(int container) {
        List<Block> kept = new ArrayList<>();
        int lastProse = 0;
        int firstProse = -1;
        for (Block block : page.outline().blocks()) {
            if (!isIn(block, container) || !isKept(block)) {
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
