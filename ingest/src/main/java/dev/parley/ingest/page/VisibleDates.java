package dev.parley.ingest.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks for dates in what a reader sees: time elements, labels and short lines, the nearest to the headline first. */
final class VisibleDates {
    private static final Set<String> ELSEWHERE = Set.of("nav", "aside", "footer");
    private static final List<String> MACHINE = List.of(
            "datetime",
            "content",
            "data-datetime",
            "data-date",
            "data-time",
            "data-timestamp",
            "data-published",
            "data-utc");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_LINE = 120;
    private static final int MOSTLY_DATE = 60;
    private static final int NEAR = 12;
    private static final int BESIDE = 4;
    private static final int BEHIND = 100;
    private static final int AHEAD = 30;
    private static final int FEW = 15;
    private static final int MOST = 400;

    private final Outline outline;
    private final Boilerplate boilerplate;
    private final DateWords words;
    private final PageDates dates;
    private final boolean[] isAway;
    private int tried;

    VisibleDates(Outline outline, Boilerplate boilerplate, DateWords words, PageDates dates) {
        this.outline = outline;
        this.boilerplate = boilerplate;
        this.words = words;
        this.dates = dates;
        this.isAway = new boolean[outline.size()];
    }

    /** @param headline index of the heading; -1 = not known */
    void collect(int headline) {
        markAway(headline);
        int from = Math.max(headline, 0);
        look(from, Math.min(outline.size(), from + BEHIND), false);
        look(Math.max(0, from - AHEAD), from, false);
        look(Math.min(outline.size(), from + BEHIND), outline.size(), headline >= 0);
        look(0, Math.max(0, from - AHEAD), headline >= 0);
        nearby(headline);
    }

    /** Marks what is no part of the article: what surrounds it, and other articles. */
    private void markAway(int headline) {
        boolean isInArticle = false;
        for (int index = headline; index >= 0; index = outline.parent(index)) {
            isInArticle |= outline.element(index).normalName().equals("article");
        }
        for (int index = 1; index < outline.size(); index++) {
            Element element = outline.element(index);
            boolean holdsHeadline = headline >= index && headline < outline.end(index);
            boolean isOther = isInArticle && element.normalName().equals("article");
            isAway[index] = isAway[outline.parent(index)]
                    || (!holdsHeadline
                            && (isOther
                                    || isElsewhere(element.normalName(), index - headline)
                                    || isFarOutside(outline.words(element))));
        }
    }

    /** The foot of what holds the headline stands right under it on some pages. */
    private static boolean isElsewhere(String name, int behindHeadline) {
        return ELSEWHERE.contains(name) && !(name.equals("footer") && behindHeadline > 0 && behindHeadline < BEHIND);
    }

    /** A byline may be called after the number of comments in it too. */
    private boolean isFarOutside(List<String> classes) {
        return boilerplate.isFarOutside(classes) && !words.isWeakLabel(classes) && !words.isLabel(classes);
    }

    private void look(int from, int to, boolean isFar) {
        for (int index = from; index < to && tried < MOST; index++) {
            if (isAway[index]) {
                continue;
            }
            Element element = outline.element(index);
            List<String> classes = outline.words(element);
            String property = element.attr("itemprop");
            if (element.normalName().equals("time") || property.startsWith("date")) {
                tried++;
                time(index, element, classes, property, isFar);
            } else if (isSmall(index) && (words.isLabel(classes) || words.isWeakLabel(classes))) {
                label(element, classes, isFar);
            }
        }
    }

    private void label(Element element, List<String> classes, boolean isFar) {
        String text = element.text();
        if (text.length() > LONGEST_LABEL) {
            return;
        }
        tried++;
        boolean isLabel = words.isLabel(classes);
        PageDates.Place place = isFar ? PageDates.Place.FAR : isLabel ? PageDates.Place.LABEL : PageDates.Place.NEARBY;
        if (words.saysUpdated(text) || (words.isUpdateLabel(classes) && !words.saysPublished(text))) {
            dates.addUpdate(text, place);
            return;
        }
        if (isLabel) {
            dates.add(machine(element), place);
        }
        dates.add(element.attr("title"), place);
        dates.add(text, words.saysPublished(text) ? PageDates.Place.SAID : place);
    }

    private static String machine(Element element) {
        return MACHINE.stream()
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private void time(int index, Element element, List<String> classes, String property, boolean isFar) {
        String machine = machine(element);
        String text = isSmall(index) ? element.text() : "";
        String written = !machine.isBlank() ? machine : text;
        Element parent = element.parent();
        String around = parent != null && parent.childNodeSize() <= FEW ? parent.ownText() : "";
        boolean isUpdate = property.contains("dateModified")
                || words.isUpdateLabel(classes)
                || words.saysUpdated(text + " 0")
                || (!around.isEmpty() && words.saysUpdated(around) && !words.saysPublished(around));
        if (isUpdate && !classes.contains("published")) {
            dates.addUpdate(written, PageDates.Place.TIME);
        } else if (property.startsWith("datePublished")) {
            dates.add(written, PageDates.Place.PROPERTY);
        } else {
            boolean isMarked = element.hasAttr("pubdate") || words.isLabel(classes);
            dates.add(
                    written,
                    isFar ? PageDates.Place.FAR : isMarked ? PageDates.Place.MARKED_TIME : PageDates.Place.TIME);
            dates.add(machine.isBlank() ? "" : text, PageDates.Place.NEARBY);
        }
    }

    /** Short lines, the nearest to the headline first; where none has a date, the first line on the page that has one. */
    private void nearby(int headline) {
        List<Block> blocks = outline.blocks();
        int at = 0;
        while (at < blocks.size() && blocks.get(at).holder() < headline) {
            at++;
        }
        for (int step = 0; step <= NEAR; step++) {
            boolean isBeside = headline >= 0 && step > 0 && step <= BESIDE;
            line(blocks, at + step, true, isBeside ? PageDates.Place.BESIDE : PageDates.Place.LINE);
            line(blocks, at - step, true, PageDates.Place.LINE);
        }
        for (int number = at; number < blocks.size() && tried < MOST && !dates.isDayKnown(); number++) {
            tried++;
            line(blocks, number, false, PageDates.Place.LINE);
        }
        for (int number = blocks.size() - 1; number > at && tried < MOST && !dates.isDayKnown(); number--) {
            tried++;
            last(blocks.get(number).text());
        }
    }

    private void line(List<Block> blocks, int number, boolean isNear, PageDates.Place ofShort) {
        if (number < 0 || number >= blocks.size() || isAway[blocks.get(number).holder()]) {
            return;
        }
        String text = blocks.get(number).text();
        if (text.length() > (isNear ? LONGEST_LINE : LONGEST_LABEL * 2)) {
            return;
        }
        boolean isShort = text.length() <= MOSTLY_DATE && !blocks.get(number).isProse();
        if (words.saysUpdated(text)) {
            dates.addUpdate(text, PageDates.Place.NEARBY);
        } else if (isShort && words.saysPublished(text)) {
            dates.add(text, PageDates.Place.SAID);
        } else if (isNear) {
            dates.add(text, isShort ? ofShort : PageDates.Place.NEARBY);
        } else {
            dates.add(text, PageDates.Place.ANYWHERE);
        }
    }

    /** What the foot of a page says of itself. */
    private void last(String text) {
        if (text.length() <= LONGEST_LABEL && words.saysUpdated(text)) {
            dates.addUpdate(text, PageDates.Place.ANYWHERE);
        } else if (text.length() <= LONGEST_LABEL && words.saysPublished(text)) {
            dates.add(text, PageDates.Place.ANYWHERE);
        }
    }

    private boolean isSmall(int index) {
        return outline.end(index) - index <= FEW;
    }
}
