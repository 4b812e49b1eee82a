package dev.parley.ingest.reading;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.ingest.page.DateReader;
import dev.parley.ingest.page.FetchedPage;
import dev.parley.ingest.page.PageTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A page of links as a listing.
 *
 * <p>The block of a link is the largest element around it in which no other link of the list lies. A date in the block is
 * the link's. Links without one take a date beside them: the last one before it where the page begins with a date (a
 * heading of the day, a {@code dt} before its {@code dd}), else the first one behind it before the next link.
 */
final class ListPage {
    private static final int MOST_LINKS = 2_000;
    private static final int MOST_DATES = 4_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_DATE = 200;

    private final DateReader dates;

    ListPage(DateReader dates) {
        this.dates = dates;
    }

    /** @param dateSelector null = no date is read */
    Listing read(FetchedPage page, String linkSelector, @Nullable String dateSelector) {
        Document document = PageTree.of(page);
        Map<String, Found> links = links(document, linkSelector);
        int skipped = links.values().stream()
                .mapToInt(found -> found.link == null ? 1 : 0)
                .sum();
        links.values().removeIf(found -> found.link == null);
        if (dateSelector != null && !links.isEmpty()) {
            date(document, links, document.select(dateSelector));
        }
        List<Item> items = links.values().stream().map(this::item).toList();
        return new Listing.Items(
                items,
                false,
                null,
                skipped == 0 ? Listing.Odd.NONE : new Listing.Odd(skipped, "links that lead nowhere"));
    }

    private Item item(Found found) {
        return new Item(
                found.link,
                null,
                found.title,
                null,
                null,
                null,
                null,
                dates.read(found.date, Provenance.TEXT).orElseGet(() -> new Published.Unknown(List.of())),
                "");
    }

    private static Map<String, Found> links(Document document, String selector) {
        Map<String, Found> links = new LinkedHashMap<>();
        Optional<String> own =
                WebLink.of(document.location()).map(link -> link.canonical().value());
        for (Element chosen : document.select(selector)) {
            Element anchor = chosen.hasAttr("href") ? chosen : chosen.selectFirst("[href]");
            if (anchor == null || anchor.attr("href").isBlank() || links.size() >= MOST_LINKS) {
                continue;
            }
            WebLink link = WebLink.of(anchor.absUrl("href")).orElse(null);
            String key =
                    link == null ? "?" + anchor.attr("href") : link.canonical().value();
            if (link != null && own.isPresent() && own.get().equals(key)) {
                continue;
            }
            Found found = links.computeIfAbsent(key, absent -> new Found(link));
            found.elements.add(anchor);
            found.offer(title(anchor, chosen));
        }
        return links;
    }

    /** The longest of what the elements of one link say is its title: others are pictures and "read more". */
    private static String title(Element anchor, Element chosen) {
        String title = Stream.of(
                        anchor.text(),
                        anchor.attr("title"),
                        anchor.attr("aria-label"),
                        anchor.select("img[alt]").attr("alt"),
                        chosen.text())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private static void date(Document document, Map<String, Found> links, Elements chosen) {
        Map<Element, Owner> owners = owners(links);
        List<Element> beside = new ArrayList<>();
        for (Element date : chosen.subList(0, Math.min(chosen.size(), MOST_DATES))) {
            Found owner = owner(date, owners);
            if (owner == null) {
                beside.add(date);
            } else if (owner.date.isEmpty()) {
                owner.date = written(date);
            }
        }
        if (!beside.isEmpty()) {
            new Beside(document, links.values(), beside).date();
        }
    }

    /** Which link an element belongs to: the one that is alone in the smallest element around it that has any. */
    private static @Nullable Found owner(Element date, Map<Element, Owner> owners) {
        for (Element around = date; around != null; around = around.parent()) {
            Owner owner = owners.get(around);
            if (owner != null) {
                return owner.only;
            }
        }
        return null;
    }

    private static Map<Element, Owner> owners(Map<String, Found> links) {
        Map<Element, Owner> owners = new HashMap<>();
        for (Found found : links.values()) {
            for (Element element : found.elements) {
                boolean isNews = true;
                for (Element around = element; around != null && isNews; around = around.parent()) {
                    Owner owner = owners.computeIfAbsent(around, absent -> new Owner());
                    isNews = owner.add(found);
                }
            }
        }
        return owners;
    }

    static String written(Element date) {
        String machine = date.hasAttr("datetime") ? date.attr("datetime") : date.attr("content");
        String written = machine.isBlank() ? date.text() : machine;
        return written.length() > LONGEST_DATE ? written.substring(0, LONGEST_DATE) : written;
    }

    /** A link with all elements that lead there. */
    static final class Found {
        final @Nullable WebLink link;
        final List<Element> elements = new ArrayList<>();
        String title = "";
        String date = "";

        Found(@Nullable WebLink link) {
            this.link = link;
        }

        void offer(String other) {
            title = other.length() > title.length() ? other : title;
        }
    }

    /** Whose an element is: one link's, or that of several and so nobody's. */
    private static final class Owner {
        private @Nullable Found only;
        private boolean isShared;

        /** Whether this changed anything, here or further out. */
        boolean add(Found found) {
            if (isShared || only == found) {
                return false;
            }
            isShared = only != null;
            only = isShared ? null : found;
            return true;
        }
    }
}
