package dev.parley.sink.store;

import dev.parley.events.article.Withdrawn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Which articles were taken back, and the erasing of what had been stored of them. Whatever is written later asks here
 * first, so that the words of one that was taken back are in no row, whichever topic is read first.
 */
final class Withdrawals {
    private static final Table TABLE = Table.by("withdrawal", "article").keepingGreatest("at", "reason");
    private static final Table MENTION = Table.by("mention", "article");
    private static final Table PASSED_OVER = Table.by("passed_over", "article");
    private static final int CHUNK = 500;

    private Withdrawals() {}

    static void put(Handle handle, Collection<Withdrawn> withdrawn) {
        TABLE.put(
                handle,
                withdrawn.stream()
                        .map(each -> new Row()
                                .with("article", each.id().value())
                                .with("at", each.at())
                                .with("reason", each.reason()))
                        .toList());
        List<List<String>> ids = withdrawn.stream()
                .map(each -> List.of(Stored.text(each.id().value())))
                .toList();
        MENTION.delete(handle, ids);
        PASSED_OVER.delete(handle, ids);
        for (List<String> id : ids) {
            String article = id.getFirst();
            handle.execute(
                    "UPDATE article SET title = '', url = NULL, byline = NULL, text = NULL WHERE id = ?", article);
            handle.execute("UPDATE tagged SET title = '', url = NULL, byline = NULL WHERE article = ?", article);
            handle.execute("UPDATE alert SET title = '', url = NULL, byline = NULL WHERE lead = ?", article);
            handle.execute(
                    "UPDATE alert_reason SET sentence = NULL WHERE alert IN (SELECT id FROM alert WHERE lead = ?)",
                    article);
            handle.execute("UPDATE occasion_claim SET sentence = NULL, venue = NULL WHERE article = ?", article);
            RejectionRows.erase(handle, article);
        }
    }

    /** Those of the articles that were taken back. */
    static Set<String> among(Handle handle, Collection<String> articles) {
        Set<String> withdrawn = new HashSet<>();
        List<String> distinct = new ArrayList<>(new HashSet<>(articles));
        for (int from = 0; from < distinct.size(); from += CHUNK) {
            List<String> chunk = distinct.subList(from, Math.min(distinct.size(), from + CHUNK));
            withdrawn.addAll(handle.createQuery("SELECT article FROM withdrawal WHERE article IN (<articles>)")
                    .bindList("articles", chunk)
                    .mapTo(String.class)
                    .list());
        }
        return withdrawn;
    }
}
