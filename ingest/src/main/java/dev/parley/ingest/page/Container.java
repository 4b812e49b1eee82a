package dev.parley.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article: the one with the most prose, where prose counts the less the deeper it lies below.
 * An element is passed over for its parent when its brothers have a fair part of the text too.
 */
final class Container {
    private static final Set<String> TRANSPARENT = Set.of(
            "p",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dd",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "span",
            "b",
            "i",
            "em",
            "strong",
            "a",
            "font",
            "center",
            "tbody",
            "tr",
            "figure",
            "code",
            "q",
            "u",
            "small",
            "big");

    /** What is left of an element's prose one level up, where its brothers have prose too. */
    private static final double DECAY = 0.75;

    private static final double NEARLY_ALL = 0.95;
    private static final double AWAY = 0.2;
    private static final double IS_BODY = 1.6;
    private static final double IS_NAMED = 1.3;
    private static final double IS_ARTICLE = 1.2;
    private static final double ENOUGH = 250;
    private static final int FEW = 40;

    private final Pruned page;
    private final Outline outline;
    private final Boilerplate boilerplate;
    private final int headline;

    /** @param headline index of the page's headline; -1 = not known */
    Container(Pruned page, Boilerplate boilerplate, int headline) {
        this.headline = headline;
        this.page = page;
        this.outline = page.outline();
        this.boilerplate = boilerplate;
    }

    /** Its index in the outline. */
    int find() {
        double[] all = page.keptProse();
        double[] weights = new double[outline.size()];
        for (Block block : outline.blocks()) {
            if (!page.isGone(block.holder())) {
                weights[block.holder()] += block.prose();
            }
        }
        int best = 0;
        double most = -1;
        int home = home(all);
        for (int index = outline.size() - 1; index >= 0; index--) {
            if (weights[index] == 0) {
                continue;
            }
            boolean isParagraph = isParagraph(index);
            double weight = weights[index]
                    * (index == 0 ? 1 : likelihood(outline.element(index)))
                    * (home < 0 || isWithin(index, home) ? 1 : AWAY);
            if (!isParagraph && weight > most) {
                most = weight;
                best = index;
            }
            if (index > 0) {
                int parent = outline.parent(index);
                boolean isAll = all[index] > all[parent] * NEARLY_ALL;
                weights[parent] += weights[index] * (isParagraph || isAll ? 1 : DECAY);
            }
        }
        return best;
    }

    /** The article element that holds the headline or is the first behind it; -1 when there is none with text. */
    private int home(double[] all) {
        for (int index = headline; index >= 0; index = outline.parent(index)) {
            if (outline.element(index).normalName().equals("article")) {
                return all[index] > ENOUGH ? index : -1;
            }
        }
        for (int index = Math.max(headline, 0); headline >= 0 && index < outline.size(); index++) {
            if (outline.element(index).normalName().equals("article") && all[index] > ENOUGH) {
                return index;
            }
        }
        return -1;
    }

    private boolean isWithin(int index, int home) {
        return index >= home && index < outline.end(home);
    }

    /** Whether it is a piece of text rather than a place where pieces lie. */
    private boolean isParagraph(int index) {
        if (index == 0) {
            return false;
        }
        Element element = outline.element(index);
        if (TRANSPARENT.contains(element.normalName())) {
            return true;
        }
        return outline.end(index) - index < FEW && element.normalName().equals("div") && !holdsBlocks(index);
    }

    private boolean holdsBlocks(int index) {
        for (int inner = index + 1; inner < outline.end(index); inner++) {
            if (outline.element(inner).isBlock()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page itself marks an element, or what it lies in, as an article. */
    boolean isMarked(int index) {
        for (int at = index; at > 0; at = outline.parent(at)) {
            if (likelihood(outline.element(at)) > 1) {
                return true;
            }
        }
        return false;
    }

    private double likelihood(Element element) {
        double likelihood = element.normalName().equals("article") ? IS_ARTICLE : 1;
        if (element.attr("itemprop").contains("articleBody")) {
            return likelihood * IS_BODY;
        }
        return boilerplate.isInside(outline.words(element)) ? likelihood * IS_NAMED : likelihood;
    }
}
