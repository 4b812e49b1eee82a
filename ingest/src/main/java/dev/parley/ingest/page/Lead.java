package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines between the headline and the place where the text lies: what the article says in short, once. */
final class Lead {
    private static final Set<String> ELSEWHERE = Set.of("figure", "li", "td", "table");
    private static final int NEAR = 10;
    private static final int VERY_NEAR = 4;
    private static final int SHORTEST = 25;
    private static final int SHORTEST_UNNAMED = 80;
    private static final int LONGEST = 1_500;
    private static final int MOST = 2;
    private static final double FEW_LINKS = 0.3;

    private final Pruned page;
    private final Outline outline;
    private final Boilerplate boilerplate;
    private final int headline;

    /** @param headline index of the page's headline; -1 = not known */
    Lead(Pruned page, Boilerplate boilerplate, int headline) {
        this.page = page;
        this.outline = page.outline();
        this.boilerplate = boilerplate;
        this.headline = headline;
    }

    /** What stands before a body; empty where nothing does or the body says it again. */
    List<Block> before(List<Block> body) {
        if (headline < 0 || body.isEmpty() || body.getFirst().holder() <= headline) {
            return List.of();
        }
        String said = Block.folded(body.stream().map(Block::text).collect(Collectors.joining()));
        List<Block> lead = new ArrayList<>();
        int step = 0;
        for (Block block : outline.blocks()) {
            if (block.holder() <= headline) {
                continue;
            }
            if (block.equals(body.getFirst()) || ++step > NEAR || lead.size() == MOST) {
                break;
            }
            if (isLead(block, step) && !said.contains(Block.folded(block.text()))) {
                lead.add(block);
            }
        }
        return lead;
    }

    private boolean isLead(Block block, int step) {
        boolean isText = block.kind() != Block.Kind.CAPTION
                && block.linkShare() < FEW_LINKS
                && block.text().length() >= SHORTEST
                && block.text().length() <= LONGEST
                && !boilerplate.isLine(block.text());
        if (!isText) {
            return false;
        }
        boolean isNamed = false;
        for (int index = block.holder(); index >= 0 && index < outline.size(); index = outline.parent(index)) {
            if (headline >= index && headline < outline.end(index)) {
                break;
            }
            boolean isCalled = boilerplate.isLead(outline.words(outline.element(index)));
            isNamed |= isCalled;
            if (ELSEWHERE.contains(outline.element(index).normalName()) || (!isCalled && page.isSurroundings(index))) {
                return false;
            }
        }
        return isNamed || (step <= VERY_NEAR && block.text().length() >= SHORTEST_UNNAMED && block.endsSentence());
    }
}
