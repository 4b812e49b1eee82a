package dev.parley.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.article.ArticleDesk;
import dev.parley.processor.article.Incoming;
import dev.parley.processor.story.Sketch;
import dev.parley.processor.wish.Revisits;
import dev.parley.watch.subscription.Match;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An article that more subscriptions match than are kept. */
class MatchLimitTest {
    private static final Article ARTICLE = Example.article("a", "Talks", 0);

    @Test
    void goesOnWithTheFirstAndIsRejectedForTheRest() {
        List<Match> matches = IntStream.range(0, 30_000)
                .mapToObj(i -> new Match(new SubscriptionId("on-%05d".formatted(i)), "v1", List.of(), "talks", null))
                .toList();
        ArticleDesk desk = new ArticleDesk(
                Example::tag, subject -> matches, ZoneOffset.UTC, Duration.ofDays(2), new Revisits(List.of()));
        byte[] bytes = Json.of(ArticleEvent.class).write(ARTICLE);

        List<Emission> emissions = desk.observe(null, new Incoming(ARTICLE, bytes, new Origin.Log("articles", 0, 7)))
                .emissions();

        Sketch sketch = Json.of(Sketch.class).read(value(emissions, Channel.SKETCHES));
        assertThat(sketch.met())
                .hasSize(20_000)
                .last()
                .satisfies(met -> assertThat(met.subscription()).isEqualTo(new SubscriptionId("on-19999")));
        Rejection rejection = Json.of(Rejection.class).read(value(emissions, Channel.REJECTED));
        assertThat(rejection.stage()).isEqualTo(Rejection.Stage.MATCH);
        assertThat(rejection.reason())
                .isEqualTo("article %s has 30,000 matching subscriptions; the first 20,000 were kept"
                        .formatted(ARTICLE.id()));
    }

    private static byte[] value(List<Emission> emissions, Channel channel) {
        return emissions.stream()
                .filter(emission -> emission.channel() == channel)
                .map(emission -> Objects.requireNonNull(emission.value()))
                .findFirst()
                .orElseThrow();
    }
}
