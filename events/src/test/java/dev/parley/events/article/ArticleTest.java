package dev.parley.events.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ArticleTest {
    private static final ArticleId ID = new ArticleId("1");
    private static final ContentHash CONTENT = new ContentHash("c");

    @Test
    void mayBeAHeadlineOnly() {
        assertThat(new Article(ID, CONTENT, VersionTest.metadata("Title"), "").title())
                .isEqualTo("Title");
    }

    @Test
    void hasAWordInTitleOrText() {
        assertThatThrownBy(() -> new Article(ID, CONTENT, VersionTest.metadata(" "), "\n"))
                .hasMessage("neither title nor text has a word");
    }

    @Test
    void isNotLongerThanTheLimitAndSaysHowLongItIs() {
        String longest = "x".repeat(Article.MAX_CHARACTERS - 5);
        assertThat(new Article(ID, CONTENT, VersionTest.metadata("Title"), longest).text())
                .hasSize(999_995);
        assertThatThrownBy(() -> new Article(ID, CONTENT, VersionTest.metadata("Title"), longest + "x"))
                .hasMessage("title and text have 1,000,001 characters, over the limit of 1,000,000");
    }

    @Test
    void isTakenBackWithAReasonOnly() {
        assertThatThrownBy(() -> new Withdrawn(ID, java.time.Instant.EPOCH, " "))
                .hasMessage("a withdrawal needs a reason");
    }
}
