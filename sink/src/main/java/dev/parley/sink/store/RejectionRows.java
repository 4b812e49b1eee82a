package dev.parley.sink.store;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.reject.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code rejected}. A record that was refused or cut short holds words of an article; they go when the article
 * is taken back, before or after.
 */
final class RejectionRows implements Rows {
    private static final String ERASED = "its article was withdrawn, and what this record said is erased";
    private static final Table TABLE = Table.by("rejection", "id");
    private static final Json<Rejection> FORM = Json.of(Rejection.class);

    private record Kept(
            String key, Rejection rejection, @Nullable String article) {}

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> gone = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            if (value == null) {
                gone.add(List.of(entry.key()));
            } else {
                Rejection rejection = entry.read(FORM, value);
                String article = RejectedWords.article(rejection)
                        .map(ArticleId::value)
                        .map(Stored::text)
                        .orElse(null);
                kept.add(new Kept(entry.key(), rejection, article));
            }
        }
        TABLE.delete(handle, gone);
        Set<String> takenBack = Withdrawals.among(
                handle,
                kept.stream()
                        .map(Kept::article)
                        .filter(article -> article != null)
                        .toList());
        TABLE.put(handle, kept.stream().map(each -> row(each, takenBack)).toList());
    }

    private static Row row(Kept kept, Set<String> takenBack) {
        boolean isErased = kept.article() != null && takenBack.contains(kept.article());
        return row(kept.key(), isErased ? erased(kept.rejection()) : kept.rejection(), kept.article());
    }

    private static Row row(String key, Rejection rejection, @Nullable String article) {
        Row row = new Row()
                .with("id", key)
                .with("stage", MetadataColumns.lower(rejection.stage()))
                .with("place", rejection.origin().place())
                .with("reason", rejection.reason())
                .with("length", rejection.length())
                .with("record", new String(FORM.write(rejection), StandardCharsets.UTF_8))
                .with("article", article);
        return rejection.resentAt() == null
                ? row.with("resent_at", (@Nullable String) null)
                : row.with("resent_at", rejection.resentAt());
    }

    /** The reason goes too, since it may quote the record. */
    private static Rejection erased(Rejection rejection) {
        return new Rejection(
                rejection.stage(),
                rejection.origin(),
                ERASED,
                rejection.cause(),
                "",
                rejection.length(),
                rejection.hash(),
                rejection.resentAt());
    }

    /** Erases what records that are stored already say of an article that was taken back. */
    static void erase(Handle handle, String article) {
        List<Row> rows = handle.createQuery("SELECT id, record FROM rejection WHERE article = :article")
                .bind("article", article)
                .map((row, context) -> row(
                        row.getString("id"),
                        erased(FORM.read(row.getString("record").getBytes(StandardCharsets.UTF_8))),
                        article))
                .list();
        TABLE.put(handle, rows);
    }
}
