package dev.parley.sink.read;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.sink.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * The articles of a namespace as they came in: of each its current revision, but for the dates that were not chosen. Those
 * that were taken back, and those whose text is kept no more, are only counted.
 */
public final class StoredArticles {
    private static final String NOT_TAKEN_BACK = " WHERE id NOT IN (SELECT article FROM withdrawal)";
    private static final int ROWS_AT_A_TIME = 200;

    private final Database database;

    public StoredArticles(Database database) {
        this.database = database;
    }

    /**
     * How many there are.
     *
     * @param whole with their text
     * @param withoutText whose text is kept no more
     * @param takenBack that were withdrawn
     */
    public record Numbers(long whole, long withoutText, long takenBack) {}

    public Numbers numbers() {
        return database.read(handle -> new Numbers(
                number(handle, "SELECT COUNT(*) FROM article" + NOT_TAKEN_BACK + " AND text IS NOT NULL"),
                number(handle, "SELECT COUNT(*) FROM article" + NOT_TAKEN_BACK + " AND text IS NULL"),
                number(handle, "SELECT COUNT(*) FROM withdrawal")));
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    /** Gives each to the taker, one in memory at a time, all of one state of the database, until it answers false. */
    public void each(Predicate<Article> taker) {
        database.read(handle -> {
            try (ResultIterator<Article> articles = handle.createQuery(
                            "SELECT * FROM article" + NOT_TAKEN_BACK + " AND text IS NOT NULL")
                    .setFetchSize(ROWS_AT_A_TIME)
                    .map((row, context) -> article(row))
                    .iterator()) {
                boolean wantsMore = true;
                while (wantsMore && articles.hasNext()) {
                    wantsMore = taker.test(articles.next());
                }
            }
            return null;
        });
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                new ArticleId(row.getString("id")),
                new ContentHash(row.getString("content")),
                new Metadata(
                        outlet(row),
                        row.getString("url"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("byline"),
                        row.getString("wire"),
                        PublicationDate.of(
                                row.getString("published_precision"),
                                row.getString("published"),
                                row.getString("published_provenance")),
                        Instant.parse(row.getString("observed_at")),
                        row.getLong("ordinal"),
                        Stored.constant(Arrival.class, row.getString("arrival")),
                        Stored.constant(Rights.class, row.getString("rights"))),
                row.getString("text"));
    }

    private static Outlet outlet(ResultSet row) throws SQLException {
        return new Outlet(
                new SourceId(row.getString("source")),
                row.getString("outlet"),
                row.getString("side"),
                row.getString("based"),
                row.getString("owner"),
                row.getString("outlet_wire"));
    }
}
