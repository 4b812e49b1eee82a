package dev.parley.processor.wish;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.source.SourceId;
import dev.parley.events.source.Wish;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wishes that the pages of articles with mentions be visited again.
 *
 * @param after how long after an article was first fetched live; none = pages are never visited again
 */
public record Revisits(List<Duration> after) {
    private static final Json<Wish> WISH = Json.of(Wish.class);

    /** An observation that says it was made later is not added to. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    public Revisits {
        after = List.copyOf(after);
        after.stream().filter(each -> !each.isPositive()).findFirst().ifPresent(each -> {
            throw new IllegalArgumentException("ingest.revisits has " + each + ", which is no time later");
        });
    }

    /** What is put out when what is known of an article changes. */
    public List<Emission> changes(ArticleId article, Sighting former, Sighting now) {
        Optional<Wish.Revisit> before = of(article, former);
        Optional<Wish.Revisit> wished = of(article, now);
        List<Emission> changes = new ArrayList<>();
        wished.filter(wish -> !wished.equals(before))
                .ifPresent(wish -> changes.add(Emission.of(Channel.WISHES, wish.key(), WISH, wish)));
        before.map(Wish::key)
                .filter(key -> wished.map(Wish::key).filter(key::equals).isEmpty())
                .ifPresent(key -> changes.add(Emission.tombstone(Channel.WISHES, key)));
        return changes;
    }

    private Optional<Wish.Revisit> of(ArticleId article, Sighting sighting) {
        Instant first = sighting.firstLive();
        SourceId source = sighting.source();
        String url = sighting.url();
        if (after.isEmpty() || first == null || first.isAfter(LAST) || source == null || url == null) {
            return Optional.empty();
        }
        List<Instant> due = after.stream().map(first::plus).toList();
        return Optional.of(new Wish.Revisit(source, article, url, due));
    }
}
