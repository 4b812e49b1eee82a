package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    private static final int LIMIT = 300;

    @Test
    void aShortSentenceIsWholeWithItsMatchApart() {
        assertThat(Excerpt.of("The talks began.", 4, 9, LIMIT)).isEqualTo(new Excerpt("The ", "talks", " began."));
    }

    @Test
    void aLongSentenceIsCutAroundTheMatch() {
        Excerpt excerpt = Excerpt.of("a".repeat(500) + "talks" + "b".repeat(500), 500, 505, LIMIT);

        assertThat(excerpt.text()).hasSize(LIMIT).startsWith("…a").endsWith("b…");
        assertThat(excerpt.match()).isEqualTo("talks");
    }

    @Test
    void nothingIsWastedAtTheBeginningOrEndOfALongSentence() {
        assertThat(Excerpt.of("talks" + "b".repeat(500), 0, 5, LIMIT).text())
                .startsWith("talksb")
                .endsWith("b…")
                .hasSizeBetween(LIMIT - 2, LIMIT);
        assertThat(Excerpt.of("a".repeat(500) + "talks", 500, 505, LIMIT).text())
                .startsWith("…a")
                .endsWith("talks")
                .hasSizeBetween(LIMIT - 2, LIMIT);
    }

    @Test
    void neverExceedsTheLimitNorHalvesACharacter() {
        String sentence = "\uD83D\uDE00".repeat(400);
        for (int start = 0; start < 700; start += 2) {
            assertWhole(Excerpt.of(sentence, start, start + 40, LIMIT).text(), LIMIT);
        }
        assertWhole(Excerpt.of(sentence, 0, 800, LIMIT).text(), LIMIT);
        assertWhole(Excerpt.of(sentence, 0, 800, LIMIT - 1).text(), LIMIT - 1);
    }

    private static void assertWhole(String text, int limit) {
        assertThat(text).hasSizeLessThanOrEqualTo(limit);
        assertThat(text.replace("…", "").codePoints().allMatch(each -> each == 0x1F600))
                .isTrue();
    }

    @Test
    void aPlaceOutsideTheSentenceMarksNothing() {
        assertThat(Excerpt.of("The talks began.", 40, 49, LIMIT)).isEqualTo(new Excerpt("", "", "The talks began."));
        assertThat(Excerpt.of("The talks began.", -1, 4, LIMIT)).isEqualTo(new Excerpt("", "", "The talks began."));
    }
}
