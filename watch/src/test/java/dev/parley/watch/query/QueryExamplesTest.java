package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.tag.Lexicons;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/query.md} that show which sentences meet a query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryExamplesTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(?<query>[^`]+)` \\| (?<met>[^|]+) \\| (?<missed>[^|]+) \\|$", Pattern.MULTILINE);

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Lexicons.root().resolve("docs/query.md")));
        while (row.find()) {
            rows.add(new Row(row.group("query"), row.group("met"), row.group("missed")));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isMetByTheOneAndNotByTheOther(Row row) {
        Query query = Query.parse(row.query());
        assertThat(Stream.of(row.met(), row.missed()).map(text -> meets(query, text)))
                .containsExactly(true, false);
    }

    private boolean meets(Query query, String text) {
        Published published = new Published.Unknown(List.of());
        Tagging tagging = tagger.tag("", text, null, published);
        Metadata metadata = new Metadata(
                new Outlet(new SourceId("gazette"), null, null, null, null, null),
                null,
                "",
                tagging.language(),
                null,
                null,
                published,
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of("", text),
                metadata,
                tagging.mentions(),
                tagging.mentionCount(),
                tagging.passedOver(),
                tagging.sentences(),
                tagging.claims(),
                tagging.statements(),
                tagger.version());
        return Examination.of(new Subject(tagged, text, tagging.layout()), ZoneOffset.UTC)
                .meets(query.condition());
    }

    record Row(String query, String met, String missed) {}
}
