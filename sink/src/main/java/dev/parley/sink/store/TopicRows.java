package dev.parley.sink.store;

import dev.parley.events.Json;
import dev.parley.events.Topics;
import dev.parley.events.alert.StoryId;
import dev.parley.events.count.Cell;
import dev.parley.events.count.Count;
import dev.parley.events.tag.Lexicon;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which topic becomes which rows, in flow order. */
final class TopicRows {
    private TopicRows() {}

    static Map<String, Rows> of(Topics topics, ZoneId zone, InstantSource clock) {
        MetadataColumns metadata = new MetadataColumns(zone);
        Map<String, Rows> rows = new LinkedHashMap<>();
        rows.put(topics.articles().name(), new ArticleRows(metadata));
        rows.put(topics.subscriptions().name(), new SubscriptionRows());
        rows.put(
                topics.lexicons().name(),
                new KeyedRows<>(Table.by("lexicon", "hash"), Json.of(Lexicon.class), TopicRows::lexicon));
        rows.put(topics.tagged().name(), new TaggedRows(metadata));
        rows.put(
                topics.stories().name(),
                new KeyedRows<>(Table.by("story", "article"), Json.of(StoryId.class), TopicRows::story));
        rows.put(topics.alerts().name(), new AlertRows(metadata, new AlertChanges(clock)));
        rows.put(
                topics.counts().name(),
                new KeyedRows<>(Table.by("count_cell", "cell"), Json.of(Count.class), TopicRows::count));
        rows.put(topics.occasions().name(), new OccasionRows());
        rows.put(topics.rejected().name(), new RejectionRows());
        return rows;
    }

    private static Row story(String article, StoryId story) {
        return new Row().with("article", article).with("story", story.value());
    }

    private static Row count(String key, Count count) {
        Cell cell = count.cell();
        return new Row()
                .with("cell", key)
                .with("day", cell.day())
                .with("entity", cell.entity() == null ? null : cell.entity().value())
                .with("language", cell.language())
                .with("source", cell.source().value())
                .with("side", cell.side())
                .with("part", cell.part() == null ? null : MetadataColumns.lower(cell.part()))
                .with("mentions", count.measures().mentions())
                .with("articles", count.measures().articles())
                .with("stories", count.measures().stories());
    }

    private static Row lexicon(String key, Lexicon lexicon) {
        return new Row()
                .with("hash", key)
                .with("id", lexicon.version().id())
                .with("version", lexicon.version().version())
                .with("record", text(Json.of(Lexicon.class).write(lexicon)));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
