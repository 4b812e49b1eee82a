package dev.parley.processor.story;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Where articles were before a change, so that afterwards can be told which moved. */
final class Moves {
    private final Map<ArticleId, Optional<StoryId>> before = new TreeMap<>();

    /** Remembers where an article is, unless it is known where it was. */
    void note(Telling telling) {
        before.putIfAbsent(telling.article, Optional.of(telling.storyId()));
    }

    /** Remembers that an article was nowhere, unless it is known where it was. */
    void noteNew(ArticleId article) {
        before.putIfAbsent(article, Optional.empty());
    }

    /** Those that are elsewhere now, in order of their ids. */
    List<Move> now(Function<ArticleId, Optional<StoryId>> stories) {
        List<Move> moves = new ArrayList<>();
        before.forEach((article, former) -> {
            Optional<StoryId> now = stories.apply(article);
            if (!Objects.equals(former, now)) {
                moves.add(new Move(article, former.orElse(null), now.orElse(null)));
            }
        });
        return moves;
    }
}
