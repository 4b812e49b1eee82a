package dev.parley.ingest.feed;

import dev.parley.ingest.feed.Oddity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a feed or an entry by what they lead to. */
final class Links {
    private static final int MOST = 100;
    private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");

    private final Fields fields;
    private final Piece piece;

    Links(Fields fields) {
        this.fields = fields;
        this.piece = fields.piece();
    }

    /** The page: as it was before a counting service stood between, else as the feed links it, else its permalink. */
    @Nullable
    String page() {
        return texts("feedburner:origlink")
                .or(() -> texts("loc"))
                .or(() -> texts("link"))
                .or(() -> related("alternate", true))
                .or(() -> related("alternate", false))
                .or(() -> attribute("href"))
                .or(this::permalink)
                .or(() -> attribute("rdf:about"))
                .orElse(null);
    }

    /** The first link of Atom with this relation (RFC 4287 §4.2.7.2), an absent one being {@code alternate}. */
    @Nullable
    String related(String relation) {
        return related(relation, false).orElse(null);
    }

    List<Enclosure> enclosures() {
        List<Enclosure> found = new ArrayList<>();
        for (Element element : piece.all("enclosure")) {
            add(found, element, element.hasAttr("url") ? "url" : "href");
        }
        for (Element element : piece.all(List.of("atom:link", "link"))) {
            if (relation(element).equals("enclosure")) {
                add(found, element, "href");
            }
        }
        for (Element element : piece.all(List.of("media:content", "media:thumbnail"))) {
            add(found, element, "url");
        }
        if (found.size() > MOST) {
            fields.oddities().add(Kind.TOO_MANY, fields.place("enclosure"), found.size() + " enclosures");
        }
        return found.stream().limit(MOST).toList();
    }

    private void add(List<Enclosure> found, Element element, String attribute) {
        Optional<String> url = fields.address(element.attr(attribute), element, "enclosure");
        if (url.isEmpty() || found.stream().anyMatch(one -> one.url().equals(url.get()))) {
            return;
        }
        String type = Characters.cut(Characters.clean(element.attr("type")).strip(), Oddity.LONGEST);
        String length = element.hasAttr("length") ? element.attr("length") : element.attr("filesize");
        Long bytes = length.strip().matches("\\d{1,18}") ? Long.valueOf(length.strip()) : null;
        found.add(new Enclosure(url.get(), type.isEmpty() ? null : type, bytes));
    }

    private Optional<String> related(String relation, boolean mustBePage) {
        for (Element element : piece.all(List.of("atom:link", "link"))) {
            if (relation(element).equals(relation)
                    && (!mustBePage
                            || PAGES.contains(element.attr("type").strip().toLowerCase(Locale.ROOT)))) {
                Optional<String> address = fields.address(element.attr("href"), element, "link");
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty() ? "alternate" : relation;
    }

    private Optional<String> texts(String name) {
        for (Element element : piece.all(name)) {
            Optional<String> address = fields.address(element.wholeText(), element, name);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String name) {
        Element element = piece.element();
        return element.hasAttr(name) ? fields.address(element.attr(name), element, name) : Optional.empty();
    }

    /** The guid, which is the page's address unless it says that it is not. */
    private Optional<String> permalink() {
        for (Element guid : piece.all("guid")) {
            String says = "";
            for (org.jsoup.nodes.Attribute attribute : guid.attributes()) {
                says = attribute.getKey().equalsIgnoreCase("ispermalink")
                        ? attribute.getValue().strip()
                        : says;
            }
            String address = Addresses.trimmed(guid.wholeText());
            boolean isAddress =
                    Addresses.isOfTheWeb(address) || address.startsWith("/") || says.equalsIgnoreCase("true");
            if (!says.equalsIgnoreCase("false") && isAddress) {
                return fields.address(address, guid, "guid");
            }
        }
        return Optional.empty();
    }
}
