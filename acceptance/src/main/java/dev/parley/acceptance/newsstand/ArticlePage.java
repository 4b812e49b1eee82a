package dev.parley.acceptance.newsstand;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of an article. Every time it is handed out its text ends in another number, so that each copy can be told. */
public final class ArticlePage {
    private static final Pattern COPY = Pattern.compile("\\bcopy(\\d+)\\b");

    private ArticlePage() {}

    static String html(Site site, Item item, int copy) {
        List<String> paragraphs = item.paragraphs();
        return """
                <!DOCTYPE html>
                <html lang="%1$s"><head><meta charset="%2$s"><title>%3$s | %4$s</title>
                <meta property="og:title" content="%3$s">
                <meta property="article:published_time" content="%5$s">
                <link rel="canonical" href="%6$s"></head>
                <body><nav><ul><li><a href="/">%4$s</a></li><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav>
                <article><h1>%3$s</h1><time datetime="%5$s"></time>
                %7$s
                </article>
                <footer><p><a href="/c">C</a></p></footer></body></html>
                """.formatted(
                        site.tongue().tag(),
                        site.charset().name(),
                        item.title(),
                        site.id(),
                        item.appears(),
                        item.path(),
                        paragraphs.stream()
                                .map(paragraph -> "<p>" + paragraph
                                        + (paragraph.equals(paragraphs.getLast()) ? " copy" + copy + "." : "") + "</p>")
                                .collect(Collectors.joining("\n")));
    }

    /** Which copy a text was read from; empty = from none, but from what a listing said. */
    public static OptionalInt copyOf(String text) {
        Matcher mark = COPY.matcher(text);
        return mark.find() ? OptionalInt.of(Integer.parseInt(mark.group(1))) : OptionalInt.empty();
    }
}
