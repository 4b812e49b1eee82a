package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.source.SourceId;
import dev.parley.events.source.Wish;
import dev.parley.ingest.follow.Wishes.Concern;
import dev.parley.ingest.reading.SourceWishes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WishesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SourceId SOURCE = new SourceId("civil");
    private static final Json<Wish> WISHES = Json.of(Wish.class);

    private final Wishes wishes = new Wishes();

    @Test
    void tellsASourceWhatConcernsItOnly() {
        Wish.Revisit one = revisit("civil", "https://civil.example/1", NOON);
        Wish.Revisit other = revisit("tass", "https://tass.example/1", NOON);
        Wish.Burst burst = new Wish.Burst("gid/66", NOON, NOON.plusSeconds(60));

        assertThat(apply(one)).isEqualTo(new Concern.One(SOURCE));
        apply(other);
        assertThat(apply(burst)).isEqualTo(new Concern.All());

        assertThat(wishes.of(SOURCE)).isEqualTo(new SourceWishes(List.of(one), List.of(burst)));
        assertThat(wishes.of(new SourceId("nobody"))).isEqualTo(new SourceWishes(List.of(), List.of(burst)));
    }

    @Test
    void takesTheNewestUnderAKeyAndForgetsATombstone() {
        Wish.Revisit one = revisit("civil", "https://civil.example/1", NOON);
        Wish.Revisit later = revisit("civil", "https://civil.example/1", NOON.plusSeconds(60));
        Wish.Burst burst = new Wish.Burst("gid/66", NOON, NOON.plusSeconds(60));
        apply(one);
        apply(later);
        apply(burst);
        assertThat(wishes.of(SOURCE).revisits()).containsExactly(later);

        assertThat(wishes.apply(one.key(), null, NOON)).isEqualTo(new Concern.One(SOURCE));
        assertThat(wishes.apply(burst.key(), null, NOON)).isEqualTo(new Concern.All());
        assertThat(wishes.apply(burst.key(), null, NOON)).isEqualTo(new Concern.Nobody());

        assertThat(wishes.of(SOURCE)).isEqualTo(SourceWishes.NONE);
        assertThat(wishes.size()).isZero();
    }

    @Test
    void forgetsWhatIsLongOver() {
        apply(revisit("civil", "https://civil.example/1", NOON));
        apply(new Wish.Burst("gid/66", NOON.minusSeconds(60), NOON));
        apply(revisit("civil", "https://civil.example/2", NOON, NOON.plus(Duration.ofDays(7))));

        wishes.prune(NOON.plus(Wishes.KEPT));
        assertThat(wishes.size()).isEqualTo(3);

        wishes.prune(NOON.plus(Wishes.KEPT).plusMillis(1));
        assertThat(wishes.size()).isEqualTo(1);
        assertThat(wishes.of(SOURCE).revisits()).hasSize(1);
    }

    @Test
    void doesNotEvenTakeInWhatIsLongOver() {
        apply(revisit("civil", "https://civil.example/1", NOON.minus(Duration.ofDays(9))));

        assertThat(wishes.size()).isZero();
    }

    @Test
    void passesOverWhatCannotBeRead() {
        Wish.Revisit one = revisit("civil", "https://civil.example/1", NOON);
        apply(one);

        assertThat(wishes.apply(one.key(), "?".getBytes(StandardCharsets.UTF_8), NOON))
                .isEqualTo(new Concern.Nobody());

        assertThat(wishes.of(SOURCE).revisits()).containsExactly(one);
    }

    private Concern apply(Wish wish) {
        return wishes.apply(wish.key(), WISHES.write(wish), NOON);
    }

    private static Wish.Revisit revisit(String source, String url, Instant... due) {
        ArticleId article = ArticleId.of(CanonicalUrl.of(url));
        return new Wish.Revisit(new SourceId(source), article, url, List.of(due));
    }
}
