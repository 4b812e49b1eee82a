package dev.parley.ingest.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page taken apart once, for all that is read of it.
 *
 * @param headline index of the headline in the outline; -1 = not known
 * @param address it was fetched from; null = not known
 */
record Parsed(
        Document document,
        Outline outline,
        MetaTags meta,
        StructuredData data,
        int headline,
        @Nullable URI address) {
    private static final List<String> SHARED_TITLE = List.of("og:title", "twitter:title");

    private static final int LONGEST = 2_000;

    static Parsed of(FetchedPage fetched, Selectors selectors) {
        int length = Math.min(fetched.bytes().length, Markup.MAX_BYTES);
        String markup =
                Decoding.of(fetched.bytes(), length, fetched.contentType()).text();
        URI address = fetched.address();
        Document document = Markup.parse(markup, address == null ? "" : address.toString());
        if (selectors.remove() != null) {
            document.select(selectors.remove()).remove();
        }
        MetaTags meta = new MetaTags(document);
        String title =
                shortened(document.title()) + " " + meta.first(SHARED_TITLE).orElse("");
        Outline outline = Outline.of(document.body());
        StructuredData data = StructuredData.of(document, Block.folded(title));
        return new Parsed(document, outline, meta, data, Headline.in(outline, title), address);
    }

    String title() {
        List<String> headings = outline.blocks().stream()
                .filter(block ->
                        outline.element(block.holder()).normalName().equals("h1") || block.holder() == headline)
                .map(block -> block.text().replace('\n', ' '))
                .toList();
        return PageTitle.of(
                data.text("headline"),
                meta.first(SHARED_TITLE),
                headings,
                shortened(document.title()),
                meta.first("og:site_name").orElse(""));
    }

    /** What the page says of its language, the most particular first. */
    Optional<String> declaredLanguage() {
        String root = document.select("html").attr("lang");
        return root.isBlank()
                ? data.text("inLanguage").or(() -> meta.first(List.of("og:locale", "content-language", "language")))
                : Optional.of(root);
    }

    /** The address that the page says is its own. */
    Optional<URI> canonical() {
        Element link = document.selectFirst("link[rel~=(?i)^canonical$][href]");
        return Optional.ofNullable(link)
                .map(element -> element.attr("href"))
                .filter(href -> href.length() <= LONGEST)
                .flatMap(href -> Address.absolute(address, href))
                .or(() -> meta.first("og:url").flatMap(href -> Address.absolute(address, href)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Indices of what a selector finds, without what lies within another. */
    List<Integer> chosen(String selector) {
        Set<Element> elements = new HashSet<>(document.select(selector));
        List<Integer> chosen = new ArrayList<>();
        int index = 0;
        while (index < outline.size()) {
            boolean isChosen = elements.contains(outline.element(index));
            if (isChosen) {
                chosen.add(index);
            }
            index = isChosen ? outline.end(index) : index + 1;
        }
        return chosen;
    }

    /** The text of what a selector finds first; empty where it finds nothing. */
    Optional<String> textOf(@Nullable String selector) {
        Element element = selector == null ? null : document.selectFirst(selector);
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }
}
