package dev.parley.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, in small letters; of several the first counts. */
final class MetaTags {
    private static final int MOST = 2_000;
    private static final int LONGEST = 2_000;
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
    private final Map<String, String> values = new HashMap<>();

    MetaTags(Document page) {
        page.select("meta[content]").stream().limit(MOST).forEach(this::add);
    }

    private void add(Element meta) {
        String content = meta.attr("content").strip();
        content = content.length() > LONGEST ? content.substring(0, LONGEST) : content;
        for (String attribute : NAMES) {
            String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                values.putIfAbsent(name, content);
            }
        }
    }

    /** The value of the first of these names that has one. */
    Optional<String> first(List<String> names) {
        return names.stream().filter(values::containsKey).map(values::get).findFirst();
    }

    Optional<String> first(String name) {
        return first(List.of(name));
    }
}
