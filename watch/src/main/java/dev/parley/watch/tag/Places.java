package dev.parley.watch.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where the words of lists stand in an article. */
final class Places {
    private final Reading reading;
    private final Hits hits;
    private final Map<String, int[]> places = new HashMap<>();

    Places(Reading reading, Hits hits) {
        this.reading = reading;
        this.hits = hits;
    }

    boolean inArticle(List<String> lists) {
        return lists.stream().anyMatch(list -> places(list).length > 0);
    }

    /** How many words the nearest one in the sentence is away from a name; {@link Integer#MAX_VALUE} when none is. */
    int distance(List<String> lists, int first, int last) {
        int nearest = Integer.MAX_VALUE;
        for (String list : lists) {
            int[] all = places(list);
            int at = Arrays.binarySearch(all, first);
            int next = at < 0 ? -at - 1 : at;
            for (int i = Math.max(0, next - 1); i < all.length && i <= next + 1; i++) {
                int place = all[i];
                if ((place < first || place > last) && reading.sentenceOf(place) == reading.sentenceOf(first)) {
                    nearest = Math.min(nearest, place < first ? first - place : place - last);
                }
            }
        }
        return nearest;
    }

    /** Words of a list, by place: the first and the last word of each find. */
    private int[] places(String list) {
        return places.computeIfAbsent(
                list,
                name -> hits.listed.stream()
                        .filter(hit -> hit.phrase().list().equals(name))
                        .flatMapToInt(hit -> IntStream.of(hit.first(), hit.last()))
                        .sorted()
                        .distinct()
                        .toArray());
    }
}
