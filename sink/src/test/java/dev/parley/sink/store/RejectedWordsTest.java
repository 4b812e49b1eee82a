package dev.parley.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RejectedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\n\r\nHTTP/1.1 200",
                "WARC/1.0\nwarc-target-uri:<https://news.example/a>\n",
                "{\"text\":\"cut off\",\"url\":\"https://news.example/a\",\"title\":\"and so o",
            })
    void areThoseOfTheArticleAtTheAddress(String record) {
        assertThat(RejectedWords.article(rejection(record)))
                .contains(ArticleId.of(CanonicalUrl.of("https://news.example/a")));
    }

    @Test
    void areNobodysWhereTheRecordDoesNotTell() {
        assertThat(RejectedWords.article(rejection("WARC/1.1\r\nWARC-Type: response\r\n")))
                .isEmpty();
        assertThat(RejectedWords.article(rejection("WARC/1.1\nWARC-Target-URI: urn:x\n")))
                .isEmpty();
        assertThat(RejectedWords.article(rejection("WARC/".repeat(10_000)))).isEmpty();
    }

    private static Rejection rejection(String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        return Rejection.of(Rejection.Stage.INGEST, new Origin.Line("a.warc", 1), bytes, "broken", null);
    }
}
