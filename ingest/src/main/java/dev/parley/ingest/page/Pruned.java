package dev.parley.ingest.page;

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

    private final Outline outline;
    private final Boilerplate boilerplate;
    private final boolean isLenient;
    private final double[] prose;
    private final boolean[] gone;

    /** @param isLenient whether only what readers wrote and where else to go is left out */
    Pruned(Outline outline, Boilerplate boilerplate, boolean isLenient) {
        this.isLenient = isLenient;
        this.outline = outline;
        this.boilerplate = boilerplate;
        this.prose = new double[outline.size()];
        this.gone = new boolean[outline.size()];
        weigh();
        prune();
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
        if (isHidden(element)) {
            return isEnoughLeft || prose[index] <= prose[0] * GREAT_PART;
        }
        if (isEnoughLeft && boilerplate.isFarOutside(outline.words(element)) && !holdsTitle(index)) {
            return true;
        }
        return prose[index] <= prose[0] * GREAT_PART && isOutside(element);
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

    private boolean isOutside(Element element) {
        return OUTSIDE.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || boilerplate.isFarOutside(outline.words(element))
                || (!isLenient && boilerplate.isOutside(outline.words(element)));
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
