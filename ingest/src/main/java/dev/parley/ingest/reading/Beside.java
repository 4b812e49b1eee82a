package dev.parley.ingest.reading;

import dev.parley.ingest.reading.ListPage.Found;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gives links without a date of their own the one that stands beside them, in the order of the page. */
final class Beside {
    private final Document document;
    private final Map<Element, Found> links = new HashMap<>();
    private final Map<Element, String> dates = new HashMap<>();

    Beside(Document document, Collection<Found> found, List<Element> dates) {
        this.document = document;
        found.forEach(link -> link.elements.forEach(element -> links.put(element, link)));
        dates.forEach(date -> this.dates.put(date, ListPage.written(date)));
    }

    void date() {
        Walk walk = new Walk();
        document.stream().forEach(walk::visit);
    }

    private final class Walk {
        private @Nullable Found last;
        private String date = "";
        private @Nullable Boolean isDateFirst;

        void visit(Element element) {
            Found link = links.get(element);
            String written = dates.get(element);
            if (link != null) {
                isDateFirst = isDateFirst == null ? Boolean.FALSE : isDateFirst;
                if (isDateFirst && link.date.isEmpty()) {
                    link.date = date;
                }
                last = link;
            }
            if (written != null) {
                isDateFirst = isDateFirst == null ? Boolean.TRUE : isDateFirst;
                if (!isDateFirst && last != null && last.date.isEmpty()) {
                    last.date = written;
                }
                date = written;
            }
        }
    }
}
