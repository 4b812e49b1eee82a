package dev.parley.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * An outline without what surrounds the article: menus, sharing, comments, related stories. An element goes by its name,
 * role or class, unless a great part of the page's prose lies in it: then the word stands there for something else.
 */
final class Pruned {
    private static final Set<String> OUTSIDE =
            Set.of("nav", "aside", "footer", "form", "header", "menu", "address", "label");
    private static final Set<String> NEVER = Set.of("body", "article", "main", "blockquote");
    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert");
    private static final double GREAT_PART = 0.4;
    private static final double ENOUGH = 300;
    private static final double LITTLE = 40;

    private final Outline outline;
    private final Boilerplate boilerplate;
    private final Degree degree;
    private final boolean isBodyKnown;
    private final boolean[] holdsHeadline;
    private final double[] prose;
    private final boolean[] gone;

    /** How much is left out. */
    enum Degree {
        /** All that surrounds articles. */
        FULL,
        /** What readers wrote, where else to go and what is marked up as surroundings; no word beside that is believed. */
        LENIENT,
        /** As little, and what readers wrote only where enough is left without it. */
        LEAST
    }

    /** @param headline index of the page's headline; -1 = not known */
    Pruned(Outline outline, Boilerplate boilerplate, int headline, Degree degree) {
        this.degree = degree;
        this.outline = outline;
        this.boilerplate = boilerplate;
        this.prose = new double[outline.size()];
        this.gone = new boolean[outline.size()];
        this.holdsHeadline = new boolean[outline.size()];
        for (int index = headline; index >= 0; index = outline.parent(index)) {
            holdsHeadline[index] = true;
        }
        weigh();
        this.isBodyKnown = degree != Degree.LEAST && isBodyKnown();
        prune();
    }

    /** Whether prose lies in what the page itself marks as the article, away from what readers wrote. */
    private boolean isBodyKnown() {
        boolean[] isFar = new boolean[outline.size()];
        boolean[] isBody = new boolean[outline.size()];
        for (int index = 1; index < outline.size(); index++) {
            Element element = outline.element(index);
            int parent = outline.parent(index);
            isFar[index] = isFar[parent] || isFarOutside(index);
            isBody[index] = isBody[parent]
                    || element.attr("itemprop").contains("articleBody")
                    || boilerplate.isInside(outline.words(element))
                    || boilerplate.isEntry(outline.words(element));
        }
        return outline.blocks().stream()
                        .filter(block -> isBody[block.holder()] && !isFar[block.holder()])
                        .mapToDouble(Block::prose)
                        .sum()
                > LITTLE;
    }

    Outline outline() {
        return outline;
    }

    boolean isGone(int index) {
        return gone[index];
    }

    /** The prose within each element that was not left out. */
    double[] keptProse() {
        double[] kept = new double[outline.size()];
        outline.blocks().forEach(block -> kept[block.holder()] += gone[block.holder()] ? 0 : block.prose());
        for (int index = outline.size() - 1; index > 0; index--) {
            kept[outline.parent(index)] += kept[index];
        }
        return kept;
    }

    private void weigh() {
        outline.blocks().forEach(block -> prose[block.holder()] += block.prose());
        for (int index = outline.size() - 1; index > 0; index--) {
            prose[outline.parent(index)] += prose[index];
        }
    }

    private void prune() {
        double left = prose[0];
        for (int index = 1; index < outline.size(); index++) {
            if (gone[outline.parent(index)]) {
                gone[index] = true;
            } else if (mayGo(index, left)) {
                gone[index] = true;
                left -= prose[index];
            }
        }
    }

    private boolean mayGo(int index, double left) {
        Element element = outline.element(index);
        if (NEVER.contains(element.normalName())) {
            return false;
        }
        boolean isEnoughLeft = left - prose[index] > ENOUGH;
        boolean isGreat = prose[index] > prose[0] * GREAT_PART;
        if (isHidden(element) && !(prose[index] > LITTLE && boilerplate.unfolds(outline.words(element)))) {
            return isEnoughLeft || !isGreat;
        }
        if ((isEnoughLeft || isBodyKnown) && isFarOutside(index) && !holdsTitle(index)) {
            return true;
        }
        return !isGreat && (isNamedOutside(element) || isCalledOutside(index));
    }

    /** Whether an element is called something that surrounds articles, by its name, its role or its class. */
    boolean isSurroundings(int index) {
        Element element = outline.element(index);
        return !NEVER.contains(element.normalName())
                && ((isNamedOutside(element) && !element.normalName().equals("header"))
                        || isCalledOutside(index)
                        || isHidden(element));
    }

    private boolean isFarOutside(int index) {
        List<String> words = outline.words(outline.element(index));
        return boilerplate.isFarOutside(words) && !isOfText(index, words);
    }

    private static boolean isNamedOutside(Element element) {
        return OUTSIDE.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }

    private boolean isCalledOutside(int index) {
        List<String> words = outline.words(outline.element(index));
        return isFarOutside(index)
                || (degree == Degree.FULL
                        && boilerplate.isOutside(words)
                        && !holdsHeadline[index]
                        && !boilerplate.isEntry(words));
    }

    /** Whether something else speaks for an element that is called like surroundings. */
    private boolean isOfText(int index, List<String> words) {
        return holdsHeadline[index] || boilerplate.isEntry(words) || boilerplate.isInside(words);
    }

    /** Whether the article itself seems to lie in an element, whatever that is called. */
    private boolean holdsTitle(int index) {
        for (int inner = index; inner < outline.end(index); inner++) {
            Element element = outline.element(inner);
            if (element.normalName().equals("h1") || element.attr("itemprop").contains("articleBody")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")
                || element.hasClass("hidden")
                || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
