package dev.parley.ingest.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The date of publication in the data that a page carries for its own scripts, or in structured data that is too broken to
 * be read: the first value under a name for it.
 */
final class ScriptDates {
    private static final Pattern NAMED = Pattern.compile(
            "\\\\?[\"'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|publishedDate|published_date|publishTime|publish_time|pubDate|pub_date|firstPublished|first_published|dateCreated)\\\\?[\"']\\s?[:=,]\\s?\\\\?[\"']?([^\"'\\\\,}]{8,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 60;
    private static final int LONGEST = 500_000;

    private ScriptDates() {}

    static Optional<String> first(Document page) {
        return page.select("script:not([src])").stream()
                .limit(MOST)
                .map(Element::data)
                .map(script -> NAMED.matcher(script.length() > LONGEST ? script.substring(0, LONGEST) : script))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
