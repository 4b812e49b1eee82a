package dev.parley.ingest.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a feed and its children by name, with those of elements that only group. */
final class Piece {
    private static final Set<String> GROUPS = Set.of("news:news", "media:group", "media:content");

    private final Element element;
    private final @Nullable URI base;
    private final Map<String, List<Element>> children = new HashMap<>();

    /** @param outer what a relative address in a relative {@code xml:base} is relative to */
    Piece(Element element, Names names, @Nullable URI outer) {
        this.element = element;
        this.base = outer;
        List<Element> grouped = new ArrayList<>();
        for (Element child : element.children()) {
            add(names.of(child), child, grouped);
        }
        for (Element group : grouped) {
            group.children().forEach(child -> add(names.of(child), child, new ArrayList<>()));
        }
    }

    private void add(String name, Element child, List<Element> grouped) {
        children.computeIfAbsent(name, unused -> new ArrayList<>()).add(child);
        if (GROUPS.contains(name)) {
            grouped.add(child);
        }
    }

    Element element() {
        return element;
    }

    /** All children of that name, in the order of the document. */
    List<Element> all(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** All children of these names, the names in order of preference. */
    List<Element> all(List<String> names) {
        return names.stream().flatMap(name -> all(name).stream()).toList();
    }

    /** What relative addresses in a child are relative to; null = nothing is. */
    @Nullable
    URI base(Element child) {
        List<Element> path = new ArrayList<>();
        for (Element step = child; step != null; step = step.parent()) {
            if (step.hasAttr("xml:base")) {
                path.add(step);
            }
        }
        URI at = base;
        for (Element step : path.reversed()) {
            at = Addresses.base(at, step.attr("xml:base"));
        }
        return at;
    }

    /** The language that is in force at a child; empty = none is named. */
    static String language(Element child) {
        for (Element step = child; step != null; step = step.parent()) {
            if (step.hasAttr("xml:lang")) {
                return step.attr("xml:lang").strip();
            }
        }
        return "";
    }
}
