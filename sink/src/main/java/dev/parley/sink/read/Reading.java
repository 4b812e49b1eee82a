package dev.parley.sink.read;

import dev.parley.events.Json;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Measures;
import dev.parley.events.reject.Rejection;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Lexicon;
import dev.parley.sink.database.Database;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Answers from the rows of one namespace. Each answer is of one consistent state. */
public final class Reading {
    private final Database database;

    public Reading(Database database) {
        this.database = database;
    }

    public Totals totals() {
        return database.read(handle -> new Totals(
                number(handle, "SELECT COUNT(*) FROM article WHERE id NOT IN (SELECT article FROM withdrawal)"),
                number(handle, "SELECT COUNT(*) FROM revision WHERE article NOT IN (SELECT article FROM withdrawal)"),
                number(handle, "SELECT COUNT(*) FROM withdrawal"),
                mentions(handle),
                number(handle, "SELECT COUNT(*) FROM alert"),
                number(handle, "SELECT COUNT(*) FROM rejection"),
                number(
                        handle,
                        "SELECT COUNT(*) FROM passed_over p JOIN current_tagged t"
                                + " ON t.article = p.article AND t.content = p.content")));
    }

    private static long number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    private static SortedMap<EntityId, Long> mentions(Handle handle) {
        SortedMap<EntityId, Long> mentions = new TreeMap<>();
        handle.createQuery("SELECT m.entity, COUNT(*) AS n FROM mention m JOIN current_tagged t"
                        + " ON t.article = m.article AND t.content = m.content GROUP BY m.entity")
                .map((row, context) -> mentions.put(new EntityId(row.getString("entity")), row.getLong("n")))
                .list();
        return mentions;
    }

    /** The alerts that stand, newest first: by the date of their lead, or since when a source is as it is. */
    public List<ShownAlert> newestAlerts(int limit) {
        return database.read(handle -> new AlertReading(handle).newest(limit));
    }

    /** The alerts of a thread, newest first. */
    public List<ShownAlert> alertsOf(String thread, int limit) {
        return database.read(handle -> new AlertReading(handle).ofThread(thread, limit));
    }

    /** Threads, the one in which something was new last first; an alert that belongs to none is one of its own. */
    public List<ShownThread> newestThreads(int limit) {
        return database.read(handle -> new AlertReading(handle).threads(limit));
    }

    /** How often each entity is mentioned, most often first. */
    public List<EntityCount> entities() {
        return database.read(handle -> handle.createQuery("SELECT entity, SUM(mentions) AS mentions,"
                        + " SUM(articles) AS articles, SUM(stories) AS stories FROM count_cell"
                        + " WHERE entity IS NOT NULL GROUP BY entity ORDER BY SUM(mentions) DESC, entity")
                .map((row, context) -> new EntityCount(new EntityId(row.getString("entity")), measures(row)))
                .list());
    }

    /** How often each entity is mentioned by day, language and source, newest day first. */
    public List<CountLine> counts(int limit) {
        return database.read(handle -> handle.createQuery("SELECT c.day, c.entity, c.language, c.source,"
                        + " SUM(c.mentions) AS mentions, SUM(c.articles) AS articles, SUM(c.stories) AS stories,"
                        + " COUNT(i.day) AS inferred FROM count_cell c LEFT JOIN (SELECT DISTINCT day, source"
                        + " FROM article WHERE published_provenance = 'inferred'"
                        + " AND id NOT IN (SELECT article FROM withdrawal)) i"
                        + " ON i.day = c.day AND i.source = c.source"
                        + " WHERE c.entity IS NOT NULL GROUP BY c.day, c.entity, c.language, c.source"
                        + " ORDER BY CASE WHEN c.day = 'unknown' THEN 1 ELSE 0 END, c.day DESC,"
                        + " c.entity, COALESCE(c.language, ''), c.source LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new CountLine(
                        row.getString("day"),
                        new EntityId(row.getString("entity")),
                        row.getString("language"),
                        new SourceId(row.getString("source")),
                        measures(row),
                        row.getLong("inferred") > 0))
                .list());
    }

    private static Measures measures(ResultSet row) throws SQLException {
        return new Measures(row.getLong("mentions"), row.getLong("articles"), row.getLong("stories"));
    }

    /** What was not taken for an entity in current revisions, most often first. */
    public List<PassedOverLine> passedOver(int limit) {
        return database.read(handle -> handle.createQuery("SELECT p.surface, p.entity, p.why, COUNT(*) AS n"
                        + " FROM passed_over p JOIN current_tagged t"
                        + " ON t.article = p.article AND t.content = p.content"
                        + " GROUP BY p.surface, p.entity, p.why"
                        + " ORDER BY COUNT(*) DESC, p.surface, p.entity, p.why LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> new PassedOverLine(
                        row.getString("surface"),
                        new EntityId(row.getString("entity")),
                        row.getString("why"),
                        row.getLong("n")))
                .list());
    }

    /** Rejected records by stage and origin, from the first after a key. */
    public List<Rejection> rejections(String afterKey, int limit) {
        return database.read(
                handle -> handle.createQuery("SELECT record FROM rejection WHERE id > :after ORDER BY id LIMIT :limit")
                        .bind("after", afterKey)
                        .bind("limit", limit)
                        .map((row, context) -> decoded(Rejection.class, row.getString("record")))
                        .list());
    }

    /** The keys of all rejected records, in their order. */
    public SortedSet<String> rejectedKeys() {
        return database.read(handle -> new TreeSet<>(handle.createQuery("SELECT id FROM rejection")
                .mapTo(String.class)
                .list()));
    }

    /**
     * The rejected record under a key, which {@link Rejection#key()} tells, or at a place; of several stages that rejected
     * what stands there, the first by name.
     */
    public Optional<Rejection> rejection(String keyOrPlace) {
        return database.read(handle -> handle.createQuery("SELECT record FROM rejection WHERE id = :asked"
                        + " OR place = :asked ORDER BY CASE WHEN id = :asked THEN 0 ELSE 1 END, id LIMIT 1")
                .bind("asked", keyOrPlace)
                .map((row, context) -> decoded(Rejection.class, row.getString("record")))
                .findOne());
    }

    /** The keys of those rejected records whose articles are stored all the same, without a part of them. */
    public Set<String> rejectedButStored() {
        return database.read(handle -> new TreeSet<>(handle.createQuery("SELECT r.id FROM rejection r"
                        + " JOIN article a ON a.id = r.article WHERE r.stage IN ('ingest', 'tag')"
                        + " AND r.article NOT IN (SELECT article FROM withdrawal)")
                .mapTo(String.class)
                .list()));
    }

    /** Whether an article is stored. */
    public boolean holds(ArticleId article) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM article WHERE id = :id")
                        .bind("id", article.value())
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** Whether an article was taken back. */
    public boolean isWithdrawn(ArticleId article) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM withdrawal WHERE article = :id")
                        .bind("id", article.value())
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** The lexicon that most revisions were tagged with, as far as it is stored. */
    public Optional<Lexicon> lexicon() {
        return database.read(handle -> handle.createQuery("SELECT l.record FROM lexicon l"
                        + " LEFT JOIN tagged t ON t.lexicon_hash = l.hash"
                        + " GROUP BY l.hash, l.record ORDER BY COUNT(t.article) DESC, l.hash LIMIT 1")
                .map((row, context) -> decoded(Lexicon.class, row.getString("record")))
                .findOne());
    }

    /** When rows were last written, as text that sorts; empty where none ever were. */
    public Optional<String> lastStored() {
        return database.read(handle -> handle.createQuery("SELECT MAX(stored_at) AS last FROM position")
                .map((row, context) -> Optional.ofNullable(row.getString("last")))
                .one());
    }

    private static <T> T decoded(Class<T> type, String record) {
        return Json.of(type).read(record.getBytes(StandardCharsets.UTF_8));
    }
}
