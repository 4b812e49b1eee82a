package dev.parley.ingest.probe;

import dev.parley.ingest.feed.FeedDocument;
import dev.parley.ingest.feed.FeedReader;
import dev.parley.ingest.feed.Format;
import dev.parley.ingest.feed.Origin;
import dev.parley.outside.Answer;
import dev.parley.outside.Get;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for the feeds and sitemaps of a home page: where the page says that they are, where its robots.txt does, and only
 * where neither says anything, at the usual places. Each is read, and what is none is left out.
 */
public final class Discovery {
    private static final List<String> USUAL_FEEDS = List.of("/rss", "/feed", "/rss.xml", "/feed.xml", "/atom.xml");
    private static final List<String> USUAL_SITEMAPS = List.of("/sitemap-news.xml", "/sitemap.xml");

    private final Site site;
    private final Consumer<String> progress;
    private final Set<URI> asked = new HashSet<>();
    private final List<Candidate> found = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param progress told which address is asked next */
    public Discovery(Site site, Consumer<String> progress) {
        this.site = site;
        this.progress = progress;
    }

    /**
     * What was found, the best first.
     *
     * @param remarks what could not be read, and why
     */
    public record Found(List<Candidate> candidates, List<String> remarks) {
        public Found {
            candidates = List.copyOf(candidates);
            remarks = List.copyOf(remarks);
        }
    }

    /** Looks around a home page; an address that is a feed itself is one that was found. */
    public Found look(URI home) throws InterruptedException {
        Set<URI> feeds = new LinkedHashSet<>();
        URI root = home;
        Optional<Answer.Fetched> page = ask(home, true);
        if (page.isPresent()) {
            root = page.get().address();
            if (!take(home, page.get())) {
                feeds.addAll(HomePage.feeds(page.get().body(), root));
            }
        }
        URI origin = root.resolve("/");
        Set<URI> sitemaps = new LinkedHashSet<>();
        ask(origin.resolve("/robots.txt"), false)
                .ifPresent(robots -> sitemaps.addAll(HomePage.sitemaps(robots.body())));
        readAll(feeds, true);
        if (found.isEmpty()) {
            readAll(USUAL_FEEDS.stream().map(origin::resolve).toList(), false);
        }
        readAll(sitemaps, true);
        if (sitemaps.isEmpty()) {
            readAll(USUAL_SITEMAPS.stream().map(origin::resolve).toList(), false);
        }
        return new Found(found.stream().sorted(Candidate.BEST_FIRST).distinct().toList(), remarks);
    }

    private void readAll(Iterable<URI> addresses, boolean isNamed) throws InterruptedException {
        for (URI address : addresses) {
            Optional<Answer.Fetched> answer = ask(address, isNamed);
            if (answer.isPresent() && !take(address, answer.get()) && isNamed) {
                remarks.add(address + ": neither a feed nor a sitemap");
            }
        }
    }

    /** True when it is a feed or a sitemap. */
    private boolean take(URI asked, Answer.Fetched answer) {
        FeedDocument document = FeedReader.read(
                answer.body(), new Origin(answer.address(), answer.headers().contentType(), null));
        if (document.format() == Format.NONE) {
            return false;
        }
        URI moved = answer.movedTo();
        found.add(Candidate.of((moved == null ? asked : moved).toString(), document));
        return true;
    }

    private Optional<Answer.Fetched> ask(URI address, boolean isNamed) throws InterruptedException {
        if (!asked.add(address)) {
            return Optional.empty();
        }
        progress.accept(address.toString());
        Answer answer = site.ask(Get.of(address), null);
        if (answer instanceof Answer.Fetched fetched) {
            return Optional.of(fetched);
        }
        if (isNamed) {
            remarks.add(address + ": " + AnswerWords.of(answer));
        }
        return Optional.empty();
    }
}
