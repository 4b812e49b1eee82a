package dev.parley.sink.read;

import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Rights;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.EntityId;
import dev.parley.sink.read.ShownAlert.Because;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The alerts of a namespace, asked for inside one transaction. */
final class AlertReading {
    /** Name of the built-in subscription that alerts about sources belong to. */
    private static final String SOURCE_HEALTH = "Source health";

    private static final String ALERTS = "SELECT a.*, s.name AS subscription_name FROM alert a"
            + " LEFT JOIN subscription s ON s.id = a.subscription";
    private static final String NEWEST_FIRST =
            " ORDER BY CASE WHEN a.dated IS NULL THEN 1 ELSE 0 END, a.dated DESC, a.lead DESC, a.id LIMIT :limit";
    private static final int MOST_LOOKED_BACK = 50;
    private static final int MOST_CHANGES = 100;
    private static final int MOST_OF_A_THREAD = 1_000;

    private final Handle handle;

    AlertReading(Handle handle) {
        this.handle = handle;
    }

    List<ShownAlert> newest(int limit) {
        return alerts(handle.createQuery(ALERTS + NEWEST_FIRST).bind("limit", limit));
    }

    List<ShownAlert> ofThread(String thread, int limit) {
        return alerts(handle.createQuery(ALERTS + " WHERE a.thread = :thread" + NEWEST_FIRST)
                .bind("thread", thread)
                .bind("limit", limit));
    }

    List<ShownThread> threads(int limit) {
        return handle.createQuery("SELECT thread, CASE WHEN thread IS NULL THEN id END AS alone, COUNT(*) AS alerts,"
                        + " SUM(copy_count) AS copies,"
                        + " MAX(CASE WHEN thread IS NULL OR news <> '[]' THEN dated END) AS rang"
                        + " FROM alert GROUP BY thread, CASE WHEN thread IS NULL THEN id END"
                        + " ORDER BY CASE WHEN MAX(CASE WHEN thread IS NULL OR news <> '[]' THEN dated END) IS NULL"
                        + " THEN 1 ELSE 0 END, MAX(CASE WHEN thread IS NULL OR news <> '[]' THEN dated END) DESC,"
                        + " thread, CASE WHEN thread IS NULL THEN id END LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> thread(
                        row.getString("thread"), row.getString("alone"), row.getInt("alerts"), row.getInt("copies")))
                .list();
    }

    private ShownThread thread(@Nullable String thread, @Nullable String alone, int alerts, int copies) {
        if (thread == null) {
            ShownAlert only = alerts(
                            handle.createQuery(ALERTS + " WHERE a.id = :id").bind("id", alone))
                    .getFirst();
            return new ShownThread(null, only, List.of(), 0, copies, only.owners());
        }
        ShownAlert first = alerts(
                        handle.createQuery(ALERTS + " WHERE a.thread = :thread ORDER BY a.dated, a.lead, a.id LIMIT 1")
                                .bind("thread", thread))
                .getFirst();
        List<ShownAlert> later = new ArrayList<>(alerts(handle.createQuery(
                        ALERTS + " WHERE a.thread = :thread AND a.news <> '[]' AND a.id <> :first" + NEWEST_FIRST)
                .bind("thread", thread)
                .bind("first", first.id().value())
                .bind("limit", ShownThread.MAX_LATER)));
        Collections.reverse(later);
        return new ShownThread(thread, first, later, alerts - 1 - later.size(), copies, owners(thread));
    }

    private List<String> owners(String thread) {
        TreeSet<String> owners = new TreeSet<>();
        handle.createQuery("SELECT owners FROM alert WHERE thread = :thread LIMIT :limit")
                .bind("thread", thread)
                .bind("limit", MOST_OF_A_THREAD)
                .mapTo(String.class)
                .forEach(json -> owners.addAll(Change.list(json)));
        return List.copyOf(owners);
    }

    private List<ShownAlert> alerts(Query asked) {
        return asked.map((row, context) -> alert(row)).list();
    }

    private ShownAlert alert(ResultSet row) throws SQLException {
        About.SourceHealth health = health(row);
        String name = health == null ? row.getString("subscription_name") : SOURCE_HEALTH;
        String id = row.getString("id");
        String subscription = row.getString("subscription");
        String lead = row.getString("lead");
        List<String> formerly = Change.list(row.getString("formerly"));
        Rights rights =
                row.getString("rights") == null ? Rights.LINK : Stored.constant(Rights.class, row.getString("rights"));
        return new ShownAlert(
                new AlertId(id),
                new SubscriptionId(subscription),
                name == null ? subscription : name,
                row.getString("about"),
                lead == null ? null : new ArticleId(lead),
                lead == null ? null : publication(row, rights),
                health,
                Stored.constant(Alert.State.class, row.getString("state")),
                row.getString("thread"),
                news(row),
                row.getInt("copy_count"),
                articles(Change.list(row.getString("copies"))),
                Change.list(row.getString("owners")),
                Change.list(row.getString("wires")),
                articles(Change.list(row.getString("confirmed_by"))),
                formerly.stream().map(AlertId::new).toList(),
                changes(id, formerly),
                row.getLong("late") == 1,
                reasons(id, rights));
    }

    private static About.@Nullable SourceHealth health(ResultSet row) throws SQLException {
        String health = row.getString("health");
        if (health == null) {
            return null;
        }
        String since = row.getString("dated");
        return new About.SourceHealth(
                new SourceId(row.getString("about")),
                row.getString("outlet"),
                Stored.constant(FetchState.Health.class, health),
                since == null ? null : Instant.parse(since),
                row.getString("words"));
    }

    private static Publication publication(ResultSet row, Rights rights) throws SQLException {
        String outlet = row.getString("outlet");
        return new Publication(
                outlet == null ? row.getString("source") : outlet,
                row.getString("title"),
                row.getString("url"),
                row.getString("language"),
                PublicationDate.of(
                        row.getString("published_precision"),
                        row.getString("published"),
                        row.getString("published_provenance")),
                rights);
    }

    /** Each new fact with the one that the thread told last of its kind. */
    private List<News> news(ResultSet row) throws SQLException {
        List<String> facts = Change.list(row.getString("news"));
        if (facts.isEmpty()) {
            return List.of();
        }
        Map<String, String> before = new HashMap<>();
        handle.createQuery("SELECT news FROM alert WHERE thread = :thread AND news <> '[]'"
                        + " AND (dated, lead) < (:dated, :lead) ORDER BY dated DESC, lead DESC LIMIT :limit")
                .bind("thread", row.getString("thread"))
                .bind("dated", row.getString("dated"))
                .bind("lead", row.getString("lead"))
                .bind("limit", MOST_LOOKED_BACK)
                .mapTo(String.class)
                .forEach(json -> Change.list(json).reversed().stream()
                        .filter(News::replaces)
                        .forEach(fact -> before.putIfAbsent(News.kind(fact), fact)));
        return facts.stream()
                .map(fact -> new News(fact, News.replaces(fact) ? before.get(News.kind(fact)) : null))
                .toList();
    }

    /** What is stored of articles, in the order of their dates; those that are not stored come last. */
    private List<ShownArticle> articles(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ShownArticle> articles = new ArrayList<>(handle.createQuery("SELECT * FROM article WHERE id IN (<ids>)"
                        + " AND id NOT IN (SELECT article FROM withdrawal) ORDER BY dated, id")
                .bindList("ids", ids)
                .map((row, context) -> new ShownArticle(
                        new ArticleId(row.getString("id")),
                        publication(row, Stored.constant(Rights.class, row.getString("rights"))),
                        row.getString("wire")))
                .list());
        List<String> stored =
                articles.stream().map(each -> each.article().value()).toList();
        ids.stream()
                .filter(id -> !stored.contains(id))
                .map(id -> new ShownArticle(new ArticleId(id), null, null))
                .forEach(articles::add);
        return articles;
    }

    private List<Change> changes(String id, List<String> formerly) {
        List<String> ids = new ArrayList<>(formerly);
        ids.add(id);
        return handle.createQuery("SELECT * FROM alert_change WHERE alert IN (<ids>)"
                        + " ORDER BY stored_at DESC, alert, n DESC, field LIMIT :limit")
                .bindList("ids", ids)
                .bind("limit", MOST_CHANGES)
                .map((row, context) -> new Change(
                        Instant.parse(row.getString("stored_at")),
                        row.getString("field"),
                        row.getString("was"),
                        row.getString("now")))
                .list();
    }

    private List<Because> reasons(String alert, Rights rights) {
        Allowance allowance = new Allowance(rights);
        return handle.createQuery("SELECT r.*, MIN(m.post) AS post FROM alert_reason r JOIN alert a ON a.id = r.alert"
                        + " LEFT JOIN mention m ON m.article = a.lead AND m.content = a.content AND m.field = r.field"
                        + " AND m.start_at = r.start_at AND m.entity = r.entity AND m.post_status = 'seen'"
                        + " WHERE r.alert = :alert GROUP BY r.alert, r.n ORDER BY r.n")
                .bind("alert", alert)
                .map((row, context) -> because(row, allowance))
                .list();
    }

    private static Because because(ResultSet row, Allowance allowance) throws SQLException {
        int offset = row.getInt("sentence_start");
        int start = row.getInt("start_at");
        boolean marked = !row.wasNull();
        int end = row.getInt("end_at");
        String entity = row.getString("entity");
        return new Because(
                row.getString("clause"),
                entity == null ? null : new EntityId(entity),
                allowance.excerpt(row.getString("sentence"), marked ? start - offset : -1, marked ? end - offset : -1),
                Optional.ofNullable(row.getString("post")));
    }
}
