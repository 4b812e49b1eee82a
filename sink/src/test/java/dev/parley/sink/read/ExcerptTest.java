package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Rights;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
    @Test
    void aShortSentenceIsShownWholeWithItsMatchApart() {
        assertThat(Excerpt.of("The talks began.", 4, 9, Rights.EXCERPT))
                .contains(new Excerpt("The ", "talks", " began."));
    }

    @Test
    void aLongSentenceIsCutAroundTheMatch() {
        String sentence = "a".repeat(500) + "talks" + "b".repeat(500);

        Excerpt excerpt = Excerpt.of(sentence, 500, 505, Rights.EXCERPT).orElseThrow();

        assertThat(excerpt.text())
                .hasSize(Excerpt.MAX_CHARACTERS)
                .startsWith("…a")
                .endsWith("b…");
        assertThat(excerpt.match()).isEqualTo("talks");
    }

    @Test
    void nothingIsLostAtTheBeginningOrEndOfALongSentence() {
        String sentence = "talks" + "b".repeat(500);

        assertThat(Excerpt.of(sentence, 0, 5, Rights.EXCERPT).orElseThrow().text())
                .startsWith("talksb")
                .endsWith("b…")
                .hasSizeGreaterThan(Excerpt.MAX_CHARACTERS - 3)
                .hasSizeLessThanOrEqualTo(Excerpt.MAX_CHARACTERS);
        assertThat(Excerpt.of("a".repeat(500) + "talks", 500, 505, Rights.EXCERPT)
                        .orElseThrow()
                        .text())
                .startsWith("…a")
                .endsWith("talks")
                .hasSizeLessThanOrEqualTo(Excerpt.MAX_CHARACTERS);
    }

    @Test
    void neverExceedsTheLimitNorHalvesACharacter() {
        String sentence = "\uD83D\uDE00".repeat(400);
        for (int start = 0; start < 700; start += 2) {
            String text = Excerpt.of(sentence, start, start + 40, Rights.EXCERPT)
                    .orElseThrow()
                    .text();
            assertThat(text).hasSizeLessThanOrEqualTo(Excerpt.MAX_CHARACTERS);
            assertThat(text.replace("…", "").codePoints().allMatch(each -> each == 0x1F600))
                    .isTrue();
        }
        assertThat(Excerpt.of(sentence, 0, 800, Rights.EXCERPT).orElseThrow().text())
                .hasSizeLessThanOrEqualTo(Excerpt.MAX_CHARACTERS);
    }

    @Test
    void aSourceThatAllowsItsTextIsShownWhole() {
        assertThat(Excerpt.of("a".repeat(1_000), 0, 5, Rights.TEXT)
                        .orElseThrow()
                        .text())
                .hasSize(1_000);
    }

    @Test
    void aSourceThatAllowsOnlyALinkShowsNothing() {
        assertThat(Excerpt.of("The talks began.", 4, 9, Rights.LINK)).isEmpty();
    }

    @Test
    void aPlaceOutsideTheSentenceMarksNothing() {
        assertThat(Excerpt.of("The talks began.", 40, 49, Rights.EXCERPT))
                .contains(new Excerpt("", "", "The talks began."));
        assertThat(Excerpt.of("The talks began.", -1, 4, Rights.EXCERPT))
                .contains(new Excerpt("", "", "The talks began."));
    }
}
