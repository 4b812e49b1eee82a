package dev.parley.sink.web;

import dev.parley.events.Namespace;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.CountLine;
import dev.parley.sink.read.EntityCount;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.PassedOverLine;
import dev.parley.sink.read.Reading;
import dev.parley.sink.read.Totals;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The page of one namespace: its newest alerts, its counts, and what was passed over or rejected. */
final class NewsPage {
    private static final int ALERTS = 50;
    private static final int LINES = 100;
    private static final Set<String> NUMBERS = Set.of("Mentions", "Articles", "Stories", "Times");

    private final Newsroom newsroom;
    private final Choice choice;
    private final Html html = new Html();

    private NewsPage(Newsroom newsroom, Choice choice) {
        this.newsroom = newsroom;
        this.choice = choice;
    }

    static String of(Newsroom newsroom, Choice choice) {
        return new NewsPage(newsroom, choice).write();
    }

    private String write() {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", choice.shown() == null ? "Parley" : "Parley: " + choice.shown());
        html.empty("link", "rel", "stylesheet", "href", "/style.css");
        html.close().open("body").open("header");
        html.element("h1", "Parley");
        namespaces();
        html.close().open("main");
        if (choice.notice() != null) {
            html.element("p", choice.notice(), "class", "notice", "role", "status");
        }
        Reading reading = choice.reading();
        if (reading != null) {
            totals(reading.totals());
            new AlertBlocks(html, newsroom.zone(), this::label).write(reading.newestThreads(ALERTS));
            entities(reading.entities());
            counts(reading.counts(LINES));
            passedOver(reading.passedOver(LINES));
        }
        return html.close().close().close().toString();
    }

    private void namespaces() {
        html.open("nav", "aria-label", "Namespaces").open("ul");
        for (Namespace each : choice.all()) {
            html.open("li");
            if (each.equals(choice.shown())) {
                html.element("a", each.value(), "href", "/?namespace=" + each, "aria-current", "page");
            } else {
                html.element("a", each.value(), "href", "/?namespace=" + each);
            }
            html.close();
        }
        html.close().close();
    }

    private void totals(Totals totals) {
        html.open("p", "class", "totals");
        number(totals.articles(), "article", "articles");
        number(totals.mentions().values().stream().mapToLong(Long::longValue).sum(), "mention", "mentions");
        number(totals.alerts(), "alert", "alerts");
        number(totals.rejected(), "record rejected", "records rejected");
        html.close();
    }

    private void number(long value, String one, String many) {
        html.open("span").element("b", number(value));
        html.text(" " + (value == 1 ? one : many)).close().text(" ");
    }

    private void entities(List<EntityCount> entities) {
        table(
                "How often each is mentioned",
                List.of("Entity", "Mentions", "Articles", "Stories"),
                entities,
                line -> List.of(
                        label(line.entity()),
                        number(line.measures().mentions()),
                        number(line.measures().articles()),
                        number(line.measures().stories())));
    }

    private void counts(List<CountLine> lines) {
        table(
                "Newest days",
                List.of("Day", "Entity", "Language", "Source", "Mentions", "Articles"),
                lines,
                line -> List.of(
                        line.shownDay(),
                        label(line.entity()),
                        LanguageName.of(line.language()),
                        line.source().value(),
                        number(line.measures().mentions()),
                        number(line.measures().articles())));
        if (lines.stream().anyMatch(CountLine::inferred)) {
            html.element("p", CountLine.WHAT_INFERRED_MEANS, "class", "from");
        }
    }

    private void passedOver(List<PassedOverLine> lines) {
        table(
                "Not taken for a mention",
                List.of("Words", "Might have been", "Why not", "Times"),
                lines,
                line -> List.of(line.surface(), label(line.entity()), line.why(), number(line.times())));
    }

    private <T> void table(String caption, List<String> heads, List<T> lines, Function<T, List<String>> cells) {
        if (lines.isEmpty()) {
            return;
        }
        html.open("section", "class", "table")
                .element("h2", caption)
                .open("table")
                .open("thead")
                .open("tr");
        heads.forEach(head -> html.element("th", head, "scope", "col", "class", kind(head)));
        html.close().close().open("tbody");
        for (T line : lines) {
            html.open("tr");
            Iterator<String> head = heads.iterator();
            cells.apply(line).forEach(cell -> html.element("td", cell, "class", kind(head.next())));
            html.close();
        }
        html.close().close().close();
    }

    private static String kind(String head) {
        return NUMBERS.contains(head) ? "number" : head.equals("Day") ? "day" : "words";
    }

    private String label(EntityId entity) {
        return choice.shown() == null ? entity.value() : newsroom.label(choice.shown(), entity);
    }

    static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
