package dev.parley.sink.store;

import static java.util.stream.Collectors.toMap;

import dev.parley.events.Json;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.TaggedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of {@code tagged}: each wording of an article with its mentions, and what was passed over in it. */
final class TaggedRows implements Rows {
    private static final Table TAGGED = Table.by("tagged", "article", "content");
    private static final Table MENTION = Table.by("mention", "article", "content", "n");
    private static final Table PASSED_OVER = Table.by("passed_over", "article", "content", "n");

    private final Json<TaggedArticle> form = Json.of(TaggedArticle.class);
    private final MetadataColumns metadata;

    TaggedRows(MetadataColumns metadata) {
        this.metadata = metadata;
    }

    @Override
    public void write(Handle handle, List<Entry> entries) {
        List<List<String>> replaced = new ArrayList<>();
        List<List<String>> gone = new ArrayList<>();
        List<TaggedArticle> tagged = new ArrayList<>();
        for (Entry entry : Entry.newest(entries)) {
            byte[] value = entry.value();
            if (value == null) {
                gone.add(parts(entry.key()));
            } else {
                TaggedArticle article = entry.read(form, value);
                tagged.add(article);
                replaced.add(List.of(article.id().value(), article.content().value()));
            }
        }
        replaced.addAll(gone);
        MENTION.delete(handle, replaced);
        PASSED_OVER.delete(handle, replaced);
        TAGGED.delete(handle, gone);
        put(handle, tagged);
    }

    private static List<String> parts(String key) {
        int slash = key.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalStateException("key '" + key + "' of a tagged article is not 'article/content'");
        }
        return List.of(key.substring(0, slash), key.substring(slash + 1));
    }

    private void put(Handle handle, List<TaggedArticle> tagged) {
        Set<String> takenBack = Withdrawals.among(
                handle, tagged.stream().map(each -> each.id().value()).toList());
        List<Row> articles = new ArrayList<>();
        List<Row> mentions = new ArrayList<>();
        List<Row> passedOver = new ArrayList<>();
        for (TaggedArticle each : tagged) {
            boolean erased = takenBack.contains(each.id().value());
            articles.add(article(each, erased));
            if (!erased) {
                addMentions(each, mentions);
                addPassedOver(each, passedOver);
            }
        }
        TAGGED.put(handle, articles);
        MENTION.put(handle, mentions);
        PASSED_OVER.put(handle, passedOver);
    }

    private Row article(TaggedArticle tagged, boolean erased) {
        return metadata.write(keyed(tagged), tagged.metadata(), erased)
                .with("mention_count", tagged.mentionCount())
                .with("lexicon_id", tagged.lexicon().id())
                .with("lexicon_version", tagged.lexicon().version())
                .with("lexicon_hash", tagged.lexicon().hash());
    }

    private static Row keyed(TaggedArticle tagged) {
        return new Row()
                .with("article", tagged.id().value())
                .with("content", tagged.content().value());
    }

    private record Place(Field in, Span span) {}

    private static void addMentions(TaggedArticle tagged, List<Row> rows) {
        Map<Place, String> sentences = tagged.sentences().stream()
                .collect(toMap(each -> new Place(each.in(), each.span()), Sentence::text, (one, same) -> one));
        int n = 0;
        for (Mention mention : tagged.mentions()) {
            Post post = mention.post();
            rows.add(keyed(tagged)
                    .with("n", n++)
                    .with("field", MetadataColumns.lower(mention.in()))
                    .with("start_at", mention.start())
                    .with("end_at", mention.end())
                    .with("surface", mention.surface())
                    .with("entity", mention.entity().value())
                    .with("variant", mention.variant())
                    .with("form", mention.form())
                    .with("part", MetadataColumns.lower(mention.part()))
                    .with("rule", mention.rule())
                    .with("evidence", mention.evidence())
                    .with("post", post == null ? null : post.id())
                    .with("post_side", post == null ? null : post.side())
                    .with("post_status", post == null ? null : MetadataColumns.lower(post.status()))
                    .with("sentence_start", mention.sentence().start())
                    .with("sentence_end", mention.sentence().end())
                    .with("sentence", sentence(sentences, mention)));
        }
    }

    private static @Nullable String sentence(Map<Place, String> sentences, Mention mention) {
        return sentences.get(new Place(mention.in(), mention.sentence()));
    }

    private static void addPassedOver(TaggedArticle tagged, List<Row> rows) {
        int n = 0;
        for (PassedOver candidate : tagged.passedOver()) {
            rows.add(keyed(tagged)
                    .with("n", n++)
                    .with("field", MetadataColumns.lower(candidate.in()))
                    .with("start_at", candidate.start())
                    .with("end_at", candidate.end())
                    .with("surface", candidate.surface())
                    .with("entity", candidate.entity().value())
                    .with("rule", candidate.rule())
                    .with("why", candidate.why()));
        }
    }
}
