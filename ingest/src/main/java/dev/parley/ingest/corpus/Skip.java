package dev.parley.ingest.corpus;

import java.util.Locale;

/** Why a record or file of a corpus is passed over as nothing to read, without anything being wrong with it. */
public enum Skip {
    /** It tells of the crawl: a warcinfo, request, metadata or name look-up. */
    CRAWL("records about the crawl"),

    /** It says that a page was the same as at an earlier visit. */
    UNCHANGED("visits that found a page unchanged"),

    /** It continues a page that was split over several records. */
    CONTINUED("further parts of a page"),

    /** The server answered with something other than the page: a redirect, an error. */
    STATUS("answers that are no page (redirects, errors)"),

    /** It is no HTML: a picture, a script, a feed, robots.txt. */
    TYPE("things that are no HTML"),

    /** It is the front page of a site. */
    FRONT("front pages"),

    /** No text was found on the page. */
    EMPTY("pages without a text"),

    /** What was found on the page is too unlike an article: a list of links, a form. */
    UNLIKELY("pages that are no article");

    private final String words;

    Skip(String words) {
        this.words = words;
    }

    /** Its name for scripts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was passed over, for people, in the plural. */
    public String words() {
        return words;
    }
}
