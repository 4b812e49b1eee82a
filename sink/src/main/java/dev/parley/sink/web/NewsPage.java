package dev.parley.sink.web;

import dev.parley.events.Namespace;
import dev.parley.events.alert.About;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.CountLine;
import dev.parley.sink.read.EntityCount;
import dev.parley.sink.read.Excerpt;
import dev.parley.sink.read.HealthWords;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.PassedOverLine;
import dev.parley.sink.read.Publication;
import dev.parley.sink.read.PublicationDate;
import dev.parley.sink.read.Reading;
import dev.parley.sink.read.ShownAlert;
import dev.parley.sink.read.Totals;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of one namespace: its newest alerts, its counts, and what was passed over or rejected. */
final class NewsPage {
    private static final int ALERTS = 50;
    private static final int LINES = 100;
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

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
            alerts(reading.newestAlerts(ALERTS));
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

    private void alerts(List<ShownAlert> alerts) {
        html.open("section").element("h2", "Newest alerts");
        if (alerts.isEmpty()) {
            html.element("p", "No alert yet.");
        }
        alerts.forEach(this::alert);
        html.close();
    }

    private void alert(ShownAlert alert) {
        html.open("article");
        Publication publication = alert.publication();
        About.SourceHealth health = alert.health();
        if (publication != null) {
            heading(publication);
            from(publication);
        } else {
            html.element(
                    "h3", health == null ? alert.about() : HealthWords.text(health, newsroom.zone()), "dir", "auto");
        }
        Set<String> shown = new HashSet<>();
        for (ShownAlert.Because because : alert.reasons()) {
            because.evidence()
                    .filter(evidence -> shown.add(evidence.text()))
                    .ifPresent(evidence -> evidence(evidence, publication));
        }
        html.open("p", "class", "why").element("bdi", alert.subscriptionName());
        if (!alert.reasons().isEmpty()) {
            html.text(": " + String.join(", ", reasons(alert)));
        }
        if (alert.copies() > 0) {
            html.text(" · " + alert.copies() + (alert.copies() == 1 ? " copy" : " copies"));
        }
        html.text(alert.late() ? " · late" : "").close().close();
    }

    /** The title; an article without one is headed by who published it and when. */
    private void heading(Publication publication) {
        boolean isTitled = !publication.title().isBlank();
        String words = isTitled ? publication.title() : publication.outlet() + ", " + date(publication);
        String url = publication.url();
        html.open("h3", isTitled ? language(publication) : new String[] {"dir", "auto"});
        if (url != null && WEB_ADDRESS.matcher(url).matches()) {
            html.element("a", words, "href", url, "rel", "noopener noreferrer");
        } else {
            html.text(words);
        }
        html.close();
    }

    private void from(Publication publication) {
        html.open("p", "class", "from");
        if (publication.title().isBlank()) {
            html.text("without a title · ");
        } else {
            html.element("bdi", publication.outlet()).text(" · " + date(publication) + " · ");
        }
        html.text(LanguageName.of(publication.language())).close();
    }

    private String date(Publication publication) {
        return PublicationDate.text(publication.published(), newsroom.zone());
    }

    private void evidence(Excerpt excerpt, @Nullable Publication publication) {
        html.open("blockquote", publication == null ? new String[] {"dir", "auto"} : language(publication));
        html.text(excerpt.before());
        if (!excerpt.match().isEmpty()) {
            html.element("mark", excerpt.match());
        }
        html.text(excerpt.after()).close();
    }

    private static String[] language(Publication publication) {
        String language = publication.language();
        return language == null ? new String[] {"dir", "auto"} : new String[] {"lang", language, "dir", "auto"};
    }

    private List<String> reasons(ShownAlert alert) {
        return alert.reasons().stream()
                .map(each -> each.inWords(this::label))
                .distinct()
                .toList();
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

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
