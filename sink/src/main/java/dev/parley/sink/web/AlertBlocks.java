package dev.parley.sink.web;

import dev.parley.events.alert.About;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.Excerpt;
import dev.parley.sink.read.HealthWords;
import dev.parley.sink.read.LanguageName;
import dev.parley.sink.read.Publication;
import dev.parley.sink.read.PublicationDate;
import dev.parley.sink.read.ShownAlert;
import dev.parley.sink.read.ShownArticle;
import dev.parley.sink.read.ShownThread;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The newest alerts on a page, one block for what belongs together. */
final class AlertBlocks {
    /** The most copies, or confirming stories, that are named. */
    private static final int MOST_NAMED = 8;

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final Html html;
    private final ZoneId zone;
    private final Function<EntityId, String> label;

    AlertBlocks(Html html, ZoneId zone, Function<EntityId, String> label) {
        this.html = html;
        this.zone = zone;
        this.label = label;
    }

    void write(List<ShownThread> threads) {
        html.open("section").element("h2", "Newest alerts");
        if (threads.isEmpty()) {
            html.element("p", "No alert yet.");
        }
        for (ShownThread thread : threads) {
            html.open("article");
            alert(thread.first());
            if (!thread.later().isEmpty()) {
                html.open("ol", "class", "later");
                thread.later().forEach(this::later);
                html.close();
            }
            List<String> more = thread.rest();
            if (!more.isEmpty()) {
                html.element("p", String.join(", ", more), "class", "why");
            }
            html.close();
        }
        html.close();
    }

    private void alert(ShownAlert alert) {
        Publication publication = alert.publication();
        About.SourceHealth health = alert.health();
        if (publication != null) {
            heading(publication);
            from(publication);
        } else {
            html.element("h3", health == null ? alert.about() : HealthWords.text(health, zone), "dir", "auto");
        }
        proofs(alert);
        html.open("p", "class", "why").element("bdi", alert.subscriptionName());
        if (!alert.reasons().isEmpty()) {
            html.text(": " + String.join(", ", reasons(alert)));
        }
        html.text(alert.late() ? " · late" : "").close();
        others(
                alert.copies() == 1 ? "1 copy" : NewsPage.number(alert.copies()) + " copies",
                alert.copied(),
                alert.copies());
        others("Confirmed by", alert.confirmedBy(), alert.confirmedBy().size());
    }

    private void proofs(ShownAlert alert) {
        Set<String> shown = new HashSet<>();
        for (ShownAlert.Because because : alert.reasons()) {
            because.evidence()
                    .filter(evidence -> shown.add(evidence.text()))
                    .ifPresent(evidence -> evidence(evidence, alert.publication()));
        }
    }

    /** An alert of a thread that said something new: who said it when, and the sentences that prove it. */
    private void later(ShownAlert alert) {
        html.open("li");
        html.element(
                "b",
                alert.news().stream()
                        .map(news -> news.inWords(label))
                        .distinct()
                        .collect(Collectors.joining(" · ")));
        Publication publication = alert.publication();
        if (publication != null) {
            html.text(" · ");
            html.element("bdi", publication.outlet()).text(" · " + date(publication));
        }
        proofs(alert);
        html.close();
    }

    private void others(String what, List<ShownArticle> articles, int all) {
        if (all == 0) {
            return;
        }
        html.open("p", "class", "from").text(what + ": ");
        String between = "";
        for (ShownArticle article : articles.subList(0, Math.min(MOST_NAMED, articles.size()))) {
            html.text(between).element("bdi", article.inWords());
            between = ", ";
        }
        if (all > MOST_NAMED) {
            html.text(" and " + NewsPage.number(all - MOST_NAMED) + " more");
        }
        html.close();
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
        return PublicationDate.text(publication.published(), zone);
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
                .map(each -> each.inWords(label))
                .distinct()
                .toList();
    }
}
