package dev.parley.acceptance.newsstand;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * One piece of news.
 *
 * @param site id of the site it is of
 * @param number on that site, from 1 in order of appearing
 * @param appears from when on the site lists it and has its page
 * @param mentions whether it names something the shipped lexicon watches
 * @param closed whether its page lies where robots.txt lets nobody in
 */
public record Item(String site, int number, Instant appears, Tongue tongue, boolean mentions, boolean closed) {
    /** Under this path robots.txt lets nobody in. */
    static final String CLOSED = "/closed/";

    static final String OPEN = "/news/";

    /** Where its page is on its host. */
    public String path() {
        return (closed ? CLOSED : OPEN) + site + "/" + number + ".html";
    }

    String title() {
        return Prose.of(tongue).title(random());
    }

    String summary() {
        return paragraphs().getFirst();
    }

    List<String> paragraphs() {
        Random random = random();
        Prose.of(tongue).title(random);
        return Prose.of(tongue).paragraphs(random, mentions);
    }

    private Random random() {
        return new Random(31L * site.hashCode() + number);
    }
}
