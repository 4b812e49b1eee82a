package dev.parley.benchmarks.subscription;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A tagged article in few words.
 *
 * @param mentions 2 to 6 entities and 1 to 3 issues
 */
record Report(Set<String> mentions, String language, String source) {
    private static final String WORD = "word";

    /** Makes the same reports for the same seed. */
    static List<Report> list(World world, int count, int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return IntStream.range(0, count).mapToObj(i -> one(world, random)).toList();
    }

    private static Report one(World world, RandomGenerator random) {
        Set<String> mentions = new LinkedHashSet<>();
        int entities = random.nextInt(2, 7);
        while (mentions.size() < entities) {
            mentions.add(world.entity(random));
        }
        int issues = random.nextInt(1, 4);
        while (mentions.size() < entities + issues) {
            mentions.add(world.issue(random));
        }
        return new Report(mentions, world.language(random), world.source(random));
    }

    /** As the processor gets it from the tagger. */
    Subject subject(String text) {
        Outlet outlet = new Outlet(new SourceId(source), null, "north", "Northport", null, null);
        Metadata metadata = new Metadata(
                outlet,
                null,
                "A title",
                language,
                null,
                null,
                new Published.Unknown(List.of()),
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of("A title", text),
                metadata,
                mentions(mentions),
                mentions.size(),
                List.of(),
                List.of(new Sentence(Field.TEXT, 0, WORD.length(), WORD)),
                List.of(),
                List.of(),
                new LexiconVersion("invented", "1", "hash"));
        return new Subject(tagged, text, (in, start, end) -> in == Field.TITLE ? Part.TITLE : Part.BODY);
    }

    private static List<Mention> mentions(Collection<String> ids) {
        List<Mention> mentions = new ArrayList<>();
        for (String id : ids) {
            EntityId entity = new EntityId(id);
            Post post = entity.type() == EntityId.Type.OFFICIAL ? new Post("envoy", "north", Status.SEEN) : null;
            Span sentence = new Span(0, WORD.length());
            mentions.add(new Mention(
                    Field.TEXT,
                    0,
                    WORD.length(),
                    WORD,
                    entity.type(),
                    entity,
                    null,
                    "form",
                    Part.BODY,
                    sentence,
                    "phrase",
                    null,
                    post));
        }
        return mentions;
    }
}
