package dev.parley.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds who wrote an article: what the page says for machines, then what stands near the headline. */
final class Byline {
    private static final List<String> META = List.of(
            "author",
            "article:author",
            "article:author_name",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "citation_author",
            "authors",
            "dc.contributor");
    private static final Set<String> LABELS =
            Set.of("author", "authors", "byline", "bylines", "writer", "autor", "auteur");
    private static final int FEW = 15;
    private static final int LONGEST = 150;
    private static final int NEAR = 8;

    private final Parsed page;
    private final Credits credits;
    private final Boilerplate boilerplate;

    Byline(Parsed page, Credits credits, Boilerplate boilerplate) {
        this.page = page;
        this.credits = credits;
        this.boilerplate = boilerplate;
    }

    Optional<String> find() {
        return structured()
                .or(() -> META.stream()
                        .flatMap(name -> page.meta().first(name).stream())
                        .flatMap(name -> credits.byline(name).stream())
                        .findFirst())
                .or(this::labelled)
                .or(this::nearby);
    }

    private Optional<String> structured() {
        List<String> names = page.data().names("author").stream()
                .flatMap(name -> credits.byline(name).stream())
                .toList();
        return names.isEmpty() ? Optional.empty() : credits.byline(String.join(", ", names));
    }

    private Optional<String> labelled() {
        int from = Math.max(page.headline(), 0);
        return Stream.of(inLabels(from, page.outline().size()), inLabels(0, from))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> inLabels(int from, int to) {
        Outline outline = page.outline();
        for (int index = from; index < to; index++) {
            Element element = outline.element(index);
            if (boilerplate.isFarOutside(Boilerplate.words(element.className()))) {
                index = outline.end(index) - 1;
                continue;
            }
            if (outline.end(index) - index <= FEW && isLabel(element)) {
                String text = element.text();
                Optional<String> name = text.length() > LONGEST ? Optional.empty() : credits.byline(text);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLabel(Element element) {
        return element.attr("rel").equals("author")
                || element.attr("itemprop").startsWith("author")
                || (element.hasAttr("class")
                        && Boilerplate.words(element.className()).stream().anyMatch(LABELS::contains));
    }

    /** A short line beside the headline that begins with the word for "by". */
    private Optional<String> nearby() {
        return page.headline() < 0
                ? Optional.empty()
                : page.outline().blocks().stream()
                        .filter(block -> block.holder() > page.headline())
                        .limit(NEAR)
                        .map(Block::text)
                        .filter(text -> text.length() < LONGEST && credits.isByline(text))
                        .flatMap(text -> credits.byline(text).stream())
                        .findFirst();
    }
}
