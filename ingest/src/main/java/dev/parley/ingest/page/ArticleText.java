package dev.parley.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * The text found on a page.
 *
 * @param text paragraphs parted by a line feed
 * @param share of the page's prose that lies in what was taken for the article, 0 to 1
 * @param isMarked whether the page itself marks that place as an article
 */
record ArticleText(String text, double share, boolean isMarked) {
    private static final int SHORT = 200;
    private static final int VERY_SHORT = 60;
    private static final double FAR_LONGER = 2;

    /** @param structured the text as the page gives it to machines; empty = it does not */
    static ArticleText of(Outline outline, Boilerplate boilerplate, int headline, String structured) {
        ArticleText found = read(new Pruned(outline, boilerplate, headline, Pruned.Degree.FULL), boilerplate, headline);
        if (found.text().length() < SHORT) {
            found = longer(
                    found,
                    read(new Pruned(outline, boilerplate, headline, Pruned.Degree.LENIENT), boilerplate, headline));
        }
        if (found.text().length() < VERY_SHORT) {
            found = longer(
                    found,
                    read(new Pruned(outline, boilerplate, headline, Pruned.Degree.LEAST), boilerplate, headline));
        }
        String plain = plain(structured);
        return plain.length() > SHORT && plain.length() > found.text().length() * FAR_LONGER
                ? new ArticleText(plain, found.share(), true)
                : found;
    }

    private static ArticleText longer(ArticleText first, ArticleText second) {
        return second.text().length() > first.text().length() * FAR_LONGER ? second : first;
    }

    /** What the elements chosen for a source hold, in order. */
    static ArticleText chosen(Outline outline, Boilerplate boilerplate, List<Integer> chosen) {
        Body body = new Body(new Pruned(outline, boilerplate, -1, Pruned.Degree.LENIENT), boilerplate);
        return new ArticleText(
                chosen.stream().map(index -> lines(body.all(index))).collect(Collectors.joining("\n")), 1, true);
    }

    private static ArticleText read(Pruned page, Boilerplate boilerplate, int headline) {
        if (page.outline().size() == 0) {
            return new ArticleText("", 0, false);
        }
        Container container = new Container(page, boilerplate, headline);
        int index = container.find();
        double[] prose = page.keptProse();
        List<Block> body = new Body(page, boilerplate).within(index);
        List<Block> blocks = new ArrayList<>(new Lead(page, boilerplate, headline).before(body));
        blocks.addAll(body);
        return new ArticleText(
                lines(blocks), prose[0] == 0 ? 0 : Math.min(1, prose[index] / prose[0]), container.isMarked(index));
    }

    private static String lines(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String plain(String structured) {
        if (structured.indexOf('<') < 0) {
            return structured.strip();
        }
        return lines(Outline.of(Jsoup.parse(structured).body()).blocks());
    }
}
