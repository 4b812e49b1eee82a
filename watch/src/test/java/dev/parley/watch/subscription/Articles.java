package dev.parley.watch.subscription;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Status;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.query.Subject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Tagged articles as tests need them. */
final class Articles {
    private static final String SENTENCE = "The word stands here.";

    private Articles() {}

    static Mention mention(String entity, Part part, int start) {
        EntityId id = new EntityId(entity);
        Post post = id.type() == EntityId.Type.OFFICIAL ? new Post("envoy", "north", Status.SEEN) : null;
        Span sentence = new Span(start, start + SENTENCE.length());
        return new Mention(
                Field.TEXT,
                start + 4,
                start + 8,
                "word",
                id.type(),
                id,
                null,
                null,
                part,
                sentence,
                "test",
                null,
                post);
    }

    static Subject of(Mention... mentions) {
        Outlet outlet = new Outlet(new SourceId("gazette"), "The Gazette", "south", "Northport", null, null);
        Metadata metadata = new Metadata(
                outlet,
                null,
                "A title",
                "en",
                null,
                null,
                new Published.Unknown(List.of()),
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
        List<Sentence> sentences = Stream.of(mentions)
                .map(mention -> new Sentence(
                        mention.in(),
                        mention.sentence().start(),
                        mention.sentence().end(),
                        SENTENCE))
                .distinct()
                .toList();
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of("A title", SENTENCE),
                metadata,
                List.of(mentions),
                mentions.length,
                List.of(),
                sentences,
                List.of(),
                List.of(),
                new LexiconVersion("small", "1", "hash"));
        return new Subject(tagged, SENTENCE.repeat(20), (in, start, end) -> in == Field.TITLE ? Part.TITLE : Part.BODY);
    }
}
