package dev.parley.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.source.SourceId;
import org.junit.jupiter.api.Test;

final class ContentHashTest {
    private static final ContentHash HASH = ContentHash.of("Title", "One two.\nThree.");

    @Test
    void staysTheSameForEver() {
        assertThat(HASH.value()).isEqualTo("9d81e6f6d2f4dde585d8070208169c1a");
    }

    @Test
    void passesOverWhiteSpace() {
        assertThat(ContentHash.of(" Title ", "One\u00a0two. \r\n\r\n\tThree.\n"))
                .isEqualTo(HASH);
    }

    @Test
    void passesOverHowAccentsAreComposed() {
        assertThat(ContentHash.of("й", "é")).isEqualTo(ContentHash.of("\u0438\u0306", "e\u0301"));
    }

    @Test
    void seesAChangedWordAndAChangedLetterCase() {
        assertThat(ContentHash.of("Title", "One two.\nFour.")).isNotEqualTo(HASH);
        assertThat(ContentHash.of("title", "One two.\nThree.")).isNotEqualTo(HASH);
    }

    @Test
    void doesNotTakeATitleForTheBeginningOfTheText() {
        assertThat(ContentHash.of("Title One", "two.\nThree.")).isNotEqualTo(HASH);
        assertThat(ContentHash.of("", "a")).isNotEqualTo(ContentHash.of("a", ""));
    }

    @Test
    void withTheSourceNamesAnArticleThatHasNoAddress() {
        ArticleId one = ArticleId.of(new SourceId("one"), HASH);
        assertThat(one).isEqualTo(ArticleId.of(new SourceId("one"), HASH));
        assertThat(one).isNotEqualTo(ArticleId.of(new SourceId("two"), HASH));
    }

    @Test
    void isNeverBlank() {
        assertThatThrownBy(() -> new ContentHash(" ")).hasMessage("content hash is blank");
    }
}
