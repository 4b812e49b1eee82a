package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The text of an article: the blocks of its container without what was put between and behind them. */
final class Body {
    private static final double LINKED = 0.6;
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
        return block.linkShare() < 0.3
                && (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.CELL || block.endsSentence());
    }

    private static boolean isHead(Block block) {
        return block.linkShare() < 0.3 && block.text().length() > 20 && block.endsSentence();
    }

    private boolean isKept(Block block) {
        return switch (block.kind()) {
            case CAPTION -> false;
            default ->
                !(block.linkShare() > LINKED && block.text().length() < 300) && !boilerplate.isLine(block.text());
        };
    }
}
