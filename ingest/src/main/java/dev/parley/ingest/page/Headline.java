package dev.parley.ingest.page;

/** The heading above the article. */
final class Headline {
    private static final int SHORTEST = 12;

    private Headline() {}

    /**
     * The index of the heading that stands in the title of the document; else of the only one of the first level; -1 when
     * it cannot be told.
     */
    static int in(Outline outline, String documentTitle) {
        String title = Block.folded(documentTitle);
        int first = -1;
        int firsts = 0;
        for (Block block : outline.blocks()) {
            if (block.kind() != Block.Kind.HEADING) {
                continue;
            }
            if (block.text().length() >= SHORTEST && title.contains(Block.folded(block.text()))) {
                return block.holder();
            }
            if (outline.element(block.holder()).normalName().equals("h1")) {
                first = block.holder();
                firsts++;
            }
        }
        return firsts == 1 ? first : -1;
    }
}
