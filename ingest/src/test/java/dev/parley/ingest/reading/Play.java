package dev.parley.ingest.reading;

import dev.parley.events.Json;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.Wish;
import dev.parley.outside.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Plays a source against a site as time goes by: everything that is due is fetched, and the state goes through its JSON. */
final class Play {
    static final Instant START = Instant.parse("2024-03-04T08:00:00Z");
    private static final Json<FetchState> STATES = Json.of(FetchState.class);
    private static final Duration LATENCY = Duration.ofSeconds(1);

    private final SourceReader reader;
    private final BiFunction<Fetch, Instant, Answer> site;
    Source source;

    @Nullable
    FetchState state;

    SourceWishes wishes = SourceWishes.NONE;
    Instant now = START;
    final List<Article> articles = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Fetch> fetches = new ArrayList<>();
    final List<Instant> listings = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();

    Play(Source source, BiFunction<Fetch, Instant, Answer> site) {
        this(source, site, ReadingConfig.defaults(ZoneId.of("Asia/Tbilisi")));
    }

    Play(Source source, BiFunction<Fetch, Instant, Answer> site, ReadingConfig config) {
        this.source = source;
        this.site = site;
        this.reader = new SourceReader(config);
    }

    /** Lets time pass; what is due at its end is done. */
    Play pass(Duration time) {
        Instant end = now.plus(time);
        Optional<Fetch> next = next();
        while (next.isPresent() && !next.get().due().isAfter(end)) {
            step(next.get());
            next = next();
        }
        now = now.isAfter(end) ? now : end;
        return this;
    }

    /** Does what is next, whenever it is due. */
    Play step() {
        step(next().orElseThrow());
        return this;
    }

    Optional<Fetch> next() {
        return reader.next(source, state, wishes, now);
    }

    FetchState state() {
        if (state == null) {
            throw new AssertionError("nothing was read yet");
        }
        return state;
    }

    List<Article> live() {
        return articles.stream()
                .filter(article -> article.metadata().arrival() == Arrival.LIVE)
                .toList();
    }

    List<String> titles(Arrival arrival) {
        return articles.stream()
                .filter(article -> article.metadata().arrival() == arrival)
                .map(Article::title)
                .toList();
    }

    void wish(Article article, Duration... after) {
        Instant first = article.metadata().observedAt();
        wishes = new SourceWishes(
                List.of(new Wish.Revisit(
                        source.id(),
                        article.id(),
                        String.valueOf(article.metadata().url()),
                        List.of(after).stream().map(first::plus).toList())),
                wishes.bursts());
    }

    String lastOutcome() {
        return outcomes.getLast();
    }

    private void step(Fetch fetch) {
        now = fetch.due().isAfter(now) ? fetch.due() : now;
        if (fetch.aim() instanceof Fetch.Aim.Listing) {
            listings.add(now);
        }
        fetches.add(fetch);
        Answer answer = site.apply(fetch, now);
        now = now.plus(LATENCY);
        Reading reading = reader.read(source, state, wishes, fetch, answer, now);
        state = STATES.read(STATES.write(reading.state()));
        articles.addAll(reading.articles());
        rejections.addAll(reading.rejections());
        outcomes.add(reading.outcome());
    }
}
