package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where an article ends though the element that holds it goes on: at a heading of its own for what readers wrote, or for
 * where else to go.
 */
final class Endings {
    private static final int LITTLE_MORE = 30;
    private static final int HARDLY_MORE = 10;
    private static final int LONGEST = 120;
    private static final double LITTLE = 40;
    private static final double HALF = 0.5;

    private final List<String> comments;
    private final List<String> elsewhere;

    /**
     * @param comments how headings above what readers wrote begin, in small letters
     * @param elsewhere how headings above links to other articles begin
     */
    Endings(List<String> comments, List<String> elsewhere) {
        this.comments = comments;
        this.elsewhere = elsewhere;
    }

    /** The blocks of a container without what stands under such headings. */
    List<Block> cut(Outline outline, int container, List<Block> blocks) {
        double all = blocks.stream().mapToDouble(Block::prose).sum();
        double before = 0;
        List<Block> kept = new ArrayList<>();
        int box = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isHeading = block.kind() == Block.Kind.HEADING;
            boolean isLate = before > (isHeading ? LITTLE : all * HALF);
            if (isLate && begins(block.text(), comments, isHeading)) {
                return kept;
            }
            boolean isBoxed = box > 0 && isWithin(outline, block, box);
            if (isLate && !isBoxed && begins(block.text(), elsewhere, isHeading)) {
                box = box(outline, container, block, blocks.get(i - 1));
                isBoxed = box > 0 && prose(outline, blocks, box) < all * HALF;
                box = isBoxed ? box : 0;
                if (!isBoxed && isTeasers(blocks.subList(i + 1, blocks.size()))) {
                    return kept;
                }
            }
            before += block.prose();
            if (!isBoxed) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** The greatest element below the container that begins with a heading and has more; 0 when there is none. */
    private static int box(Outline outline, int container, Block heading, Block before) {
        int box = heading.holder();
        while (outline.parent(box) > container && outline.parent(box) > before.holder()) {
            box = outline.parent(box);
        }
        return box == heading.holder() || box <= container ? 0 : box;
    }

    private static boolean isWithin(Outline outline, Block block, int box) {
        return block.holder() >= box && block.holder() < outline.end(box);
    }

    private static double prose(Outline outline, List<Block> blocks, int box) {
        return blocks.stream()
                .filter(block -> isWithin(outline, block, box))
                .mapToDouble(Block::prose)
                .sum();
    }

    /** Whether there are links, and every piece of text stands beside one. */
    private static boolean isTeasers(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean isAlone = blocks.get(i).prose() > LITTLE
                    && blocks.get(i).linked() == 0
                    && !isLink(blocks, i - 1)
                    && !isLink(blocks, i + 1);
            if (isAlone) {
                return false;
            }
        }
        return blocks.stream().anyMatch(block -> block.linkShare() > HALF);
    }

    private static boolean isLink(List<Block> blocks, int number) {
        return number >= 0 && number < blocks.size() && blocks.get(number).linkShare() > HALF;
    }

    /** Whether a line begins so, whatever number stands before, and hardly goes on. */
    private static boolean begins(String text, List<String> beginnings, boolean isHeading) {
        if (text.length() > LONGEST) {
            return false;
        }
        int from = 0;
        while (from < text.length() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        String line = text.substring(from).toLowerCase(Locale.ROOT);
        int more = !isHeading ? HARDLY_MORE : Character.isDigit(text.charAt(0)) ? LONGEST : LITTLE_MORE;
        return beginnings.stream().anyMatch(words -> line.startsWith(words) && line.length() <= words.length() + more);
    }
}
