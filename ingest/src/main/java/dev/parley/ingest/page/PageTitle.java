package dev.parley.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headline of a page out of what it calls itself, for machines, in its head and to its readers. */
final class PageTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»·•:]+\\s+|\\s+-+\\s+|\\s*[|»]\\s*");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    private PageTitle() {}

    /**
     * @param headings the texts of the headings of the first level, in order
     * @param document what the head of the page says
     * @param site the name of the site, empty = not known
     */
    static String of(
            Optional<String> structured, Optional<String> shared, List<String> headings, String document, String site) {
        String named = cut(shared.or(() -> structured).orElse(""), site);
        String folded = Block.folded(document + " " + shared.orElse("") + " " + structured.orElse(""));
        Optional<String> heading = headings.stream()
                .filter(text -> isFit(text) && folded.contains(Block.folded(text)))
                .max(Comparator.comparingInt(String::length));
        if (heading.isPresent()) {
            return heading.get();
        }
        if (!named.isEmpty()) {
            return named;
        }
        return headings.size() == 1 && isFit(headings.getFirst()) ? headings.getFirst() : cut(document, site);
    }

    private static boolean isFit(String heading) {
        return heading.length() >= SHORTEST && heading.length() < LONGEST;
    }

    /** The title without the name of the site, or without the shorter part behind the last separator. */
    private static String cut(String title, String site) {
        String line = title.strip();
        List<String> parts = List.of(SEPARATOR.split(line));
        if (parts.size() < 2) {
            return line;
        }
        String last = parts.getLast();
        String first = parts.getFirst();
        String name = Block.folded(site);
        if (!name.isEmpty() && Block.folded(last).equals(name)) {
            return line.substring(0, line.lastIndexOf(last)).replaceAll("[\\s|–—»·•:-]+$", "");
        }
        if (!name.isEmpty() && Block.folded(first).equals(name)) {
            return line.substring(first.length()).replaceAll("^[\\s|–—»·•:-]+", "");
        }
        boolean isSite = name.isEmpty() && first.length() > last.length() * 2 && first.length() > SHORTEST * 2;
        return isSite ? line.substring(0, line.lastIndexOf(last)).replaceAll("[\\s|–—»·•:-]+$", "") : line;
    }
}
