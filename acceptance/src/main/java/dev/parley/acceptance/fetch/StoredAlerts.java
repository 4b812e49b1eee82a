package dev.parley.acceptance.fetch;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks every 50 ms which alerts lie in a SQLite database of Parley. */
public final class StoredAlerts implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final Path database;
    private final InstantSource clock;
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();
    private final Set<String> copies = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private StoredAlerts(Path database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.thread = Thread.ofPlatform().name("alerts").unstarted(this::look);
    }

    public static StoredAlerts follow(Path database, InstantSource clock) {
        StoredAlerts alerts = new StoredAlerts(database, clock);
        alerts.thread.start();
        return alerts;
    }

    private void look() {
        try {
            while (!Files.exists(database)) {
                if (closed.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                    Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = 5000");
                do {
                    look(statement);
                } while (!closed.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("alerts of " + database + " cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Statement statement) throws SQLException {
        Instant now = clock.instant();
        try (ResultSet rows =
                statement.executeQuery("SELECT url, arrival, late, copies FROM alert WHERE url IS NOT NULL")) {
            while (rows.next()) {
                String id = ArticleId.of(CanonicalUrl.of(rows.getString(1))).value();
                stored.putIfAbsent(id, new Stored(rows.getString(2), rows.getBoolean(3), now));
                ID.matcher(rows.getString(4)).results().map(MatchResult::group).forEach(copies::add);
            }
        }
    }

    /** The ids of all articles that an alert lists, as the one that its story begins with or as copies of it. */
    public Set<String> articles() {
        Set<String> articles = new HashSet<>(stored.keySet());
        articles.addAll(copies);
        return articles;
    }

    /** By the id of the article that an alert's story begins with. */
    public Map<String, Stored> stored() {
        return Map.copyOf(stored);
    }

    @Override
    public void close() throws InterruptedException {
        closed.countDown();
        thread.join();
    }

    /**
     * An alert as it was first seen.
     *
     * @param arrival of its article, in the database's words
     */
    public record Stored(String arrival, boolean late, Instant seen) {}
}
