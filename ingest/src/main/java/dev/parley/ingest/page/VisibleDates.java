package dev.parley.ingest.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Looks for dates in what a reader sees: time elements, labels and short lines, behind the headline before ahead of it. */
final class VisibleDates {
    private static final Set<String> ELSEWHERE = Set.of("nav", "aside", "footer");
    private static final Set<String> LABELS = Set.of(
            "date",
            "dates",
            "datetime",
            "time",
            "timestamp",
            "published",
            "publish",
            "publication",
            "posted",
            "pubdate",
            "dateline",
            "created",
            "datum",
            "fecha",
            "posttime",
            "postdate",
            "newsdate",
            "entrydate");
    private static final Set<String> WEAK_LABELS = Set.of("meta", "byline", "info", "details", "submitted", "credits");
    private static final Set<String> OF_UPDATE = Set.of("updated", "modified", "update", "lastmod");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_LINE = 120;
    private static final int NEAR = 12;
    private static final int FEW = 15;
    private static final int MOST = 400;

    private final Outline outline;
    private int tried;
    private final Boilerplate boilerplate;
    private final PageDates dates;

    VisibleDates(Outline outline, Boilerplate boilerplate, PageDates dates) {
        this.outline = outline;
        this.boilerplate = boilerplate;
        this.dates = dates;
    }

    /** @param headline index of the heading; -1 = not known */
    void collect(int headline) {
        int from = Math.max(headline, 0);
        look(from, outline.size());
        look(0, from);
        nearby(headline);
    }

    private void look(int from, int to) {
        int index = from;
        while (index < to && tried < MOST) {
            Element element = outline.element(index);
            List<String> words = outline.words(element);
            if (ELSEWHERE.contains(element.normalName()) || boilerplate.isFarOutside(words)) {
                index = outline.end(index);
                continue;
            }
            String property = element.attr("itemprop");
            if (element.normalName().equals("time") || property.startsWith("date")) {
                tried++;
                time(index, element, words, property);
            } else if (isSmall(index) && (has(words, LABELS) || has(words, WEAK_LABELS))) {
                label(element, has(words, LABELS) ? PageDates.Place.LABEL : PageDates.Place.NEARBY);
            }
            index++;
        }
    }

    private void label(Element element, PageDates.Place place) {
        String text = element.text();
        if (text.length() <= LONGEST_LABEL) {
            tried++;
            dates.add(element.attr("title"), place);
            dates.add(text, place);
        }
    }

    private void time(int index, Element element, List<String> words, String property) {
        String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        String written = !machine.isBlank() ? machine : isSmall(index) ? element.text() : "";
        boolean isUpdate = property.contains("dateModified") || has(words, OF_UPDATE);
        if (isUpdate && !has(words, Set.of("published"))) {
            dates.addUpdate(written, PageDates.Place.TIME);
        } else if (property.startsWith("datePublished")) {
            dates.add(written, PageDates.Place.PROPERTY);
        } else {
            boolean isMarked = element.hasAttr("pubdate") || has(words, LABELS);
            dates.add(written, isMarked ? PageDates.Place.MARKED_TIME : PageDates.Place.TIME);
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
            line(blocks, at + step, PageDates.Place.NEARBY);
            line(blocks, at - step, PageDates.Place.NEARBY);
        }
        for (int number = at; number < blocks.size() && tried < MOST && !dates.isDayKnown(); number++) {
            tried++;
            line(blocks, number, PageDates.Place.ANYWHERE);
        }
    }

    private void line(List<Block> blocks, int number, PageDates.Place place) {
        int longest = place == PageDates.Place.NEARBY ? LONGEST_LINE : LONGEST_LABEL * 2;
        if (number >= 0 && number < blocks.size() && blocks.get(number).text().length() <= longest) {
            dates.add(blocks.get(number).text(), place);
        }
    }

    private boolean isSmall(int index) {
        return outline.end(index) - index <= FEW;
    }

    private static boolean has(List<String> words, Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }
}
