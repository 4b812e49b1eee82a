package dev.parley.events.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionTest {
    private static final Instant NOON = Instant.parse("2014-06-19T12:00:00Z");
    private static final ContentHash A = new ContentHash("a");
    private static final ContentHash B = new ContentHash("b");

    @Test
    void theLaterObservationWinsThenThePlaceInTheCorpusThenTheContentThenTheRest() {
        List<Version> inOrder = List.of(
                new Version(NOON, 9, B, "9"),
                new Version(NOON.plusMillis(1), 1, B, "9"),
                new Version(NOON.plusMillis(1), 2, A, "9"),
                new Version(NOON.plusMillis(1), 2, B, "1"),
                new Version(NOON.plusMillis(1), 2, B, "2"));
        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void isTheSameForTheSameBytesOnly() {
        Article article = new Article(new ArticleId("1"), A, metadata("Title"), "Text");
        byte[] bytes = {1, 2, 3};
        assertThat(Version.of(article, bytes)).isEqualByComparingTo(Version.of(article, bytes.clone()));
        assertThat(Version.of(article, bytes)).isNotEqualByComparingTo(Version.of(article, new byte[] {1, 2, 4}));
    }

    static Metadata metadata(String title) {
        return new Metadata(
                Outlet.of(new dev.parley.events.source.SourceId("example")),
                null,
                title,
                null,
                null,
                null,
                new Published.Unknown(List.of()),
                NOON,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
    }
}
