package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Rights;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AllowanceTest {
    @Test
    void allEvidenceOfAnArticleSharesTheLimit() {
        Allowance allowance = new Allowance(Rights.EXCERPT);

        int shown = IntStream.range(0, 10)
                .mapToObj(i -> allowance.excerpt(i + "a".repeat(130), 1, 5))
                .flatMap(Optional::stream)
                .mapToInt(excerpt -> excerpt.text().length())
                .sum();

        assertThat(shown).isBetween(200, Allowance.MAX_CHARACTERS);
    }

    @Test
    void aSentenceThatWasShownWholeMayBeShownAgain() {
        Allowance allowance = new Allowance(Rights.EXCERPT);
        String sentence = "a".repeat(290);

        assertThat(allowance.excerpt(sentence, 0, 5)).isPresent();
        assertThat(allowance.excerpt(sentence, 5, 9))
                .hasValueSatisfying(excerpt -> assertThat(excerpt.text()).isEqualTo(sentence));
        assertThat(allowance.excerpt("b".repeat(290), 0, 5)).isEmpty();
    }

    @Test
    void aLongSentenceIsNotShownPieceByPiece() {
        Allowance allowance = new Allowance(Rights.EXCERPT);
        String sentence = "a".repeat(900);

        assertThat(allowance.excerpt(sentence, 0, 5)).isPresent();
        assertThat(allowance.excerpt(sentence, 400, 405)).isEmpty();
        assertThat(allowance.excerpt(sentence, 800, 805)).isEmpty();
    }

    @Test
    void aSourceThatAllowsItsTextIsShownWhole() {
        Allowance allowance = new Allowance(Rights.TEXT);

        assertThat(allowance.excerpt("a".repeat(1_000), 0, 5).orElseThrow().text())
                .hasSize(1_000);
    }

    @Test
    void aSourceThatAllowsOnlyALinkShowsNothing() {
        assertThat(new Allowance(Rights.LINK).excerpt("The talks began.", 4, 9)).isEmpty();
    }
}
