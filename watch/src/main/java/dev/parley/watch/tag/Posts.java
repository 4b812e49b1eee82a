package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Gap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The posts named right before a name, or after it and a comma. */
final class Posts {
    private static final Set<Gap> BEFORE_NAME = EnumSet.of(Gap.SPACE, Gap.COMMA, Gap.HYPHEN);

    private final Reading reading;
    private final Map<Integer, List<Hit<Phrase.PostName>>> endingBefore = new HashMap<>();
    private final Map<Integer, List<Hit<Phrase.PostName>>> beginningAt = new HashMap<>();

    Posts(Reading reading, Hits hits) {
        this.reading = reading;
        for (Hit<Phrase.PostName> hit : hits.postNames) {
            endingBefore
                    .computeIfAbsent(hit.last() + 1, word -> new ArrayList<>())
                    .add(hit);
            beginningAt.computeIfAbsent(hit.first(), word -> new ArrayList<>()).add(hit);
        }
    }

    /** A post of the official's beside a name, as it is written there. */
    Optional<String> of(Watchlist.Official official, int first, int last) {
        return before(first).stream()
                .filter(post -> holds(official, post))
                .findFirst()
                .or(() -> after(last).stream()
                        .filter(post -> holds(official, post))
                        .findFirst())
                .map(post -> "'" + reading.surface(post.first(), post.last()) + "'");
    }

    /** Where posts end right before a name. */
    Set<Integer> namesAfter() {
        return endingBefore.keySet();
    }

    boolean isBefore(Watchlist.Official official, int first) {
        return before(first).stream().anyMatch(post -> holds(official, post));
    }

    private List<Hit<Phrase.PostName>> before(int first) {
        return first < reading.words().size()
                        && BEFORE_NAME.contains(reading.words().gap(first))
                ? endingBefore.getOrDefault(first, List.of())
                : List.of();
    }

    /** Directly behind the comma, or with one small word between, as in "Karasin, the deputy minister". */
    private List<Hit<Phrase.PostName>> after(int last) {
        int next = last + 1;
        if (next >= reading.words().size() || reading.words().gap(next) != Gap.COMMA) {
            return List.of();
        }
        List<Hit<Phrase.PostName>> here = beginningAt.getOrDefault(next, List.of());
        return here.isEmpty()
                        && next + 1 < reading.words().size()
                        && reading.words().gap(next + 1) == Gap.SPACE
                        && reading.words().end(next) - reading.words().start(next) <= 3
                ? beginningAt.getOrDefault(next + 1, List.of())
                : here;
    }

    private static boolean holds(Watchlist.Official official, Hit<Phrase.PostName> post) {
        return official.roles().stream()
                .anyMatch(role -> role.post().equals(post.phrase().post().id()));
    }
}
