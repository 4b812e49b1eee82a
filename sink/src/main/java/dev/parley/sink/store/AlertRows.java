package dev.parley.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.parley.events.Json;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.Reason;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of {@code alerts}: each alert with its reasons. */
final class AlertRows implements Rows {
    private static final Table ALERT = Table.by("alert", "id");
    private static final Table REASON = Table.by("alert_reason", "alert", "n");
    private static final List<String> STORY_COLUMNS = List.of(
            "source",
            "outlet",
            "side",
            "url",
            "title",
            "language",
            "byline",
            "wire",
            "published",
            "published_precision",
            "published_provenance",
            "day",
            "dated",
            "observed_at",
            "rights");

    private final Json<Alert> form = Json.of(Alert.class);
    private final MetadataColumns metadata;
    private final AlertChanges changes;

    AlertRows(MetadataColumns metadata, AlertChanges changes) {
        this.metadata = metadata;
        this.changes = changes;
    }

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> gone = new ArrayList<>();
        List<List<String>> replaced = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            if (value == null) {
                gone.add(List.of(entry.key()));
            } else {
                Alert alert = entry.read(form, value);
                alerts.add(alert);
                replaced.add(List.of(alert.id().value()));
            }
        }
        replaced.addAll(gone);
        List<String> written =
                replaced.stream().map(key -> Stored.text(key.getFirst())).toList();
        AlertChanges.Before before = changes.before(handle, written, formerly(alerts));
        REASON.delete(handle, replaced);
        ALERT.delete(handle, gone);
        put(handle, alerts);
        changes.note(handle, before);
    }

    private static Map<String, List<String>> formerly(List<Alert> alerts) {
        return alerts.stream()
                .collect(Collectors.toMap(
                        alert -> alert.id().value(),
                        alert -> alert.formerly().stream().map(AlertId::value).toList()));
    }

    private void put(Handle handle, List<Alert> alerts) {
        Set<String> takenBack = Withdrawals.among(
                handle,
                alerts.stream().map(AlertRows::lead).flatMap(List::stream).toList());
        List<Row> rows = new ArrayList<>();
        List<Row> reasons = new ArrayList<>();
        for (Alert alert : alerts) {
            boolean erased = takenBack.containsAll(lead(alert)) && !lead(alert).isEmpty();
            rows.add(row(alert, erased));
            addReasons(alert, erased, reasons);
        }
        ALERT.put(handle, rows);
        REASON.put(handle, reasons);
    }

    private static List<String> lead(Alert alert) {
        return alert.about() instanceof About.Story story ? List.of(story.lead().value()) : List.of();
    }

    private Row row(Alert alert, boolean erased) {
        Row row = new Row().with("id", alert.id().value());
        switch (alert.about()) {
            case About.Story story -> {
                metadata.write(row, story.metadata(), erased);
                about(
                        row,
                        "story",
                        story.story().value(),
                        story.lead().value(),
                        story.content().value());
                row.with("owners", json(story.owners())).with("wires", json(story.wires()));
            }
            case About.SourceHealth health -> {
                about(row, "source-health", health.source().value(), null, null);
                health(row, health);
            }
            case About.Occasion occasion -> about(row, "occasion", occasion.occasion(), null, null);
        }
        if (!(alert.about() instanceof About.SourceHealth)) {
            row.with("health", (String) null).with("words", (String) null);
        }
        return row.with("subscription", alert.subscription().value())
                .with("version", alert.version())
                .with("thread", alert.thread())
                .with("news", json(alert.news()))
                .with("state", MetadataColumns.lower(alert.state()))
                .with("copies", json(alert.copies()))
                .with("copy_count", alert.copyCount())
                .with("confirmed_by", json(alert.confirmedBy()))
                .with("formerly", json(alert.formerly()))
                .with("fingerprint", alert.fingerprint())
                .with("late", alert.late())
                .with("arrival", MetadataColumns.lower(alert.arrival()));
    }

    private static void about(Row row, String kind, String about, @Nullable String lead, @Nullable String content) {
        row.with("kind", kind).with("about", about).with("lead", lead).with("content", content);
        if (lead == null) {
            STORY_COLUMNS.forEach(column -> row.with(column, (String) null));
            row.with("ordinal", (Long) null).with("owners", "[]").with("wires", "[]");
        }
    }

    private static void health(Row row, About.SourceHealth health) {
        Instant since = health.since();
        row.with("source", health.source().value())
                .with("outlet", health.name())
                .with("dated", since == null ? null : Stored.instant(since))
                .with("health", MetadataColumns.lower(health.health()))
                .with("words", health.words());
    }

    private static void addReasons(Alert alert, boolean erased, List<Row> rows) {
        int n = 0;
        for (Reason reason : alert.reasons()) {
            Sentence sentence = reason.sentence();
            Span mention = reason.mention();
            rows.add(new Row()
                    .with("alert", alert.id().value())
                    .with("n", n++)
                    .with("clause", reason.clause())
                    .with(
                            "entity",
                            reason.entity() == null ? null : reason.entity().value())
                    .with("field", sentence == null ? null : MetadataColumns.lower(sentence.in()))
                    .with("start_at", mention == null ? null : mention.start())
                    .with("end_at", mention == null ? null : mention.end())
                    .with("sentence_start", sentence == null ? null : sentence.start())
                    .with("sentence", sentence == null || erased ? null : sentence.text())
                    .with("rule", reason.rule()));
        }
    }

    private static String json(List<?> ids) {
        try {
            return Json.MAPPER.writeValueAsString(ids);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids " + ids + " cannot be written as JSON", e);
        }
    }
}
