package dev.parley.sink.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Namespace;
import dev.parley.events.Topics;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.sink.Samples;
import dev.parley.sink.TestBroker.Sent;
import dev.parley.sink.database.DatabaseConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowsInSqliteTest extends RowsContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path directory;

    @Override
    DatabaseConfig config() {
        return DatabaseConfig.sqlite(directory);
    }

    @Test
    void storesTwoThousandArticlesWithTheirMentionsInSeconds() {
        Topics topics = Topics.of(new Namespace("rows"));
        List<Article> articles = IntStream.range(0, 2_000)
                .mapToObj(
                        i -> Samples.article("n" + i, "Title " + i, "The [talks] number " + i + ". ".repeat(1_000), i))
                .toList();
        List<Sent> records = articles.stream()
                .flatMap(each -> Stream.of(
                        Samples.sent(topics, (ArticleEvent) each), Samples.sent(topics, Samples.tagged(each))))
                .toList();

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> write(records));

        assertThat(ask("SELECT id FROM article")).hasSize(2_000);
    }
}
