package dev.parley.events.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.article.ArticleId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WishTest {
    private static final Instant NOON = Instant.parse("2014-06-19T12:00:00Z");

    @Test
    void aRevisitTravelsUnderItsSourceAndArticleAndABurstUnderItsOccasion() {
        Wish revisit =
                new Wish.Revisit(new SourceId("daily"), new ArticleId("a1"), "https://news.example/1", List.of(NOON));
        Wish burst = new Wish.Burst("format:example/round-7", NOON, NOON.plusSeconds(1));

        assertThat(revisit.key()).isEqualTo("daily/a1");
        assertThat(burst.key()).isEqualTo("*/format:example/round-7");
    }

    @Test
    void aRevisitIsDueInOrderOfTimeAndOnceAtATime() {
        Instant later = NOON.plusSeconds(60);

        assertThat(new Wish.Revisit(
                                new SourceId("daily"),
                                new ArticleId("a1"),
                                "https://news.example/1",
                                List.of(later, NOON, later))
                        .due())
                .containsExactly(NOON, later);
    }

    @Test
    void aBurstEndsAfterItBegins() {
        assertThatThrownBy(() -> new Wish.Burst("format:example/round-7", NOON, NOON))
                .hasMessageContaining("ends at 2014-06-19T12:00:00Z");
    }
}
