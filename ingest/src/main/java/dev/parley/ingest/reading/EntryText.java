package dev.parley.ingest.reading;

import dev.parley.ingest.feed.Text;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.Page;
import dev.parley.ingest.page.PageReader;
import dev.parley.ingest.page.Selectors;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** What a listing itself says of an article, read as if it were a page: the same lines, languages and credits. */
final class EntryText {
    private static final Selectors TEXT = new Selectors(null, "article > div", null, null, null);
    private static final int WHOLE = 500;
    private static final int WHOLE_SUMMARY = 1_500;
    private static final int PARAGRAPHS = 2;
    private static final Pattern BREAKS_OFF = Pattern.compile("(?s).*(?:\\u2026|\\.\\.\\.).{0,80}");
    private static final int END = 90;

    private final PageReader pages;

    EntryText(PageReader pages) {
        this.pages = pages;
    }

    /** The best text that the listing has, with what it tells of language and credits. */
    Page read(Item item) {
        Text text = item.content() == null ? item.summary() : item.content();
        String markup = """
                <!doctype html><html lang="%s"><head><title>%s</title></head><body><article><h1>%s</h1><div>%s</div></article></body></html>
                """.formatted(
                        item.language() == null ? "" : Entities.escape(item.language()),
                        Entities.escape(item.title()),
                        Entities.escape(item.title()),
                        text == null ? "" : markup(text));
        return pages.read(
                new FetchedPage(markup.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", null, null), TEXT);
    }

    /** Whether the listing carries the whole text, so that the page adds nothing. */
    static boolean isWhole(Item item, String text) {
        if (text.length() < WHOLE || breaksOff(text)) {
            return false;
        }
        if (item.content() == null) {
            return text.length() >= WHOLE_SUMMARY && text.lines().count() >= PARAGRAPHS;
        }
        String summary = item.summary() == null ? "" : item.summary().plain();
        return summary.isEmpty() || text.length() * 5L >= summary.length() * 6L || text.startsWith(summary);
    }

    /** Whether a text or title was cut off by who listed it. */
    static boolean breaksOff(String text) {
        return BREAKS_OFF
                .matcher(text.substring(Math.max(0, text.length() - END)))
                .matches();
    }

    private static String markup(Text text) {
        return text.isHtml()
                ? text.value()
                : text.value().lines().map(Entities::escape).collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }
}
