package dev.parley.ingest.reading;

import dev.parley.events.source.FetchState;
import dev.parley.events.source.FurtherListing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sitemaps of an index that are followed: those of news first, then those that changed last; where the index tells no
 * change, the first and the last, since either end may be the newest. Those of categories, pictures and the like only
 * where there are no others. Those of an index below another are few, so that each index has some.
 */
final class Further {
    /** How deep indexes are followed. */
    static final int DEEPEST = 3;

    private static final int MOST_FIRST = 3;
    private static final int MOST = 6;
    private static final int MOST_BELOW = 2;
    private static final int MOST_REMEMBERED = 2_000;
    private static final int ENDS = 2;
    private static final Duration CHECK = Duration.ofDays(1);
    private static final Pattern NEWS = Pattern.compile("(?i)news|article|post|stor(?:y|ies)");
    private static final Pattern OTHER =
            Pattern.compile("(?i)categor|tag|author|user|image|photo|video|product|attachment|comment|taxonom");

    private Further() {}

    /**
     * Chooses which sitemaps to read.
     *
     * @param isFirst whether what they list is history
     * @return how many are to be read now
     */
    static int take(Memory memory, Listing.Index index, boolean isFirst, int depth, Instant now) {
        Set<String> listed = Set.copyOf(memory.items);
        Map<String, FurtherListing> chosen = new LinkedHashMap<>();
        int most = depth > 1 ? MOST_BELOW : isFirst ? MOST_FIRST : MOST;
        for (Listing.Child child : choose(index.children(), most)) {
            String url = child.link().address().toString();
            FurtherListing known = memory.further.get(url);
            boolean isDue = known == null
                    || known.due() != null
                    || child.modified().isEmpty()
                    || !child.modified().equals(known.modified())
                    || isLongAgo(known, now);
            chosen.put(
                    url,
                    new FurtherListing(
                            url,
                            depth,
                            child.modified(),
                            known == null ? null : known.etag(),
                            known == null ? null : known.lastModified(),
                            known == null ? null : known.readAt(),
                            isDue ? now : null,
                            known == null ? isFirst || listed.contains(key(child)) : known.history()));
        }
        memory.further.values().removeIf(known -> depth == 1 && known.depth() == 1);
        memory.further.putAll(chosen);
        forgetMany(memory);
        remember(memory, index);
        return (int) chosen.values().stream().filter(one -> one.due() != null).count();
    }

    /** What is listed by a sitemap that was there before is history, also where that is followed only later. */
    private static void remember(Memory memory, Listing.Index index) {
        Set<String> items = new LinkedHashSet<>();
        index.children().stream().limit(MOST_REMEMBERED).forEach(child -> items.add(key(child)));
        items.addAll(memory.items);
        memory.items = items.stream().limit(FetchState.MOST_ITEMS).toList();
    }

    private static String key(Listing.Child child) {
        return Key.of("sitemap", child.link().address().toString());
    }

    /** The deepest go first, and of them those that were not read for longest. */
    private static void forgetMany(Memory memory) {
        List<FurtherListing> kept = memory.further.values().stream()
                .sorted(Comparator.comparingInt(FurtherListing::depth)
                        .thenComparing(
                                FurtherListing::readAt, Comparator.nullsFirst(Comparator.<Instant>reverseOrder())))
                .limit(FetchState.MOST_FURTHER)
                .toList();
        memory.further.values().retainAll(kept);
    }

    /** Has those read again of which an unchanged index does not tell whether they changed. */
    static void wake(Memory memory, Instant now) {
        memory.further.replaceAll((url, known) ->
                known.due() == null && (isBlank(known.modified()) || isLongAgo(known, now)) ? known.due(now) : known);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isLongAgo(FurtherListing known, Instant now) {
        return known.readAt() != null && known.readAt().plus(CHECK).isBefore(now);
    }

    private static List<Listing.Child> choose(List<Listing.Child> children, int most) {
        List<Listing.Child> articles = children.stream()
                .filter(child -> !OTHER.matcher(path(child)).find())
                .toList();
        List<Listing.Child> all = articles.isEmpty() ? children : articles;
        List<Listing.Child> dated = all.stream()
                .filter(child -> !child.modified().isEmpty())
                .sorted(Comparator.comparing(Listing.Child::modified).reversed())
                .toList();
        List<Listing.Child> undated =
                all.stream().filter(child -> child.modified().isEmpty()).toList();
        List<Listing.Child> candidates = new ArrayList<>(dated);
        candidates.addAll(
                undated.size() <= 2 * ENDS
                        ? undated
                        : List.of(
                                undated.getFirst(),
                                undated.getLast(),
                                undated.get(1),
                                undated.get(undated.size() - ENDS)));
        return candidates.stream()
                .sorted(Comparator.comparing(child -> !NEWS.matcher(path(child)).find()))
                .limit(most)
                .toList();
    }

    private static String path(Listing.Child child) {
        String path = child.link().address().getPath();
        return path == null ? "" : path;
    }
}
