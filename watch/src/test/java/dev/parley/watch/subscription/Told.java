package dev.parley.watch.subscription;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.Status;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.query.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Articles made at random of a few words, with mentions, claims and statements wherever they happen to be. */
final class Told {
    private static final List<String> WORDS = List.of(
            "meeting", "meetings", "agreed", "agree", "today", "boat", "boats", "quietly", "harbour", "nothing");
    private static final List<String> ENTITIES = List.of(
            "format:lake-talks",
            "format:sea-talks",
            "official:ann-bell",
            "official:bob-cole",
            "official:carl-dunn",
            "issue:water",
            "issue:fish");
    private static final Part[] PARTS = {Part.LEAD, Part.BODY, Part.QUOTE, Part.BACKGROUND};

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Told(RandomGenerator random) {
        this.random = random;
    }

    static Subject article(RandomGenerator random) {
        return new Told(random).article();
    }

    private Subject article() {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sentence(PARTS[random.nextInt(PARTS.length)]);
        }
        List<Mention> listed = List.copyOf(mentions);
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of("A meeting", text.toString()),
                metadata(),
                listed,
                listed.size(),
                List.of(),
                sentences,
                claims,
                statements,
                new LexiconVersion("small", "1", "hash"));
        return new Subject(tagged, text.toString(), (in, start, end) -> partOf(in, start));
    }

    private Part partOf(Field in, int start) {
        return in == Field.TITLE
                ? Part.TITLE
                : mentions.stream()
                        .filter(mention -> mention.sentence().start() <= start
                                && mention.sentence().end() > start)
                        .map(Mention::part)
                        .findFirst()
                        .orElse(Part.BODY);
    }

    private Metadata metadata() {
        String side = random.nextBoolean() ? "north" : null;
        Outlet outlet = new Outlet(
                new SourceId(any(List.of("gazette", "herald", "courier"))),
                null,
                side,
                random.nextBoolean() ? "NORTHPORT" : null,
                null,
                null);
        Published published = switch (random.nextInt(3)) {
            case 0 -> new Published.Unknown(List.of());
            case 1 -> new Published.On(LocalDate.of(2014, 5 + random.nextInt(3), 3), Provenance.META, List.of());
            default -> new Published.At(Instant.parse("2014-06-10T10:00:00Z"), Provenance.META, List.of());
        };
        return new Metadata(
                outlet,
                null,
                "A meeting",
                any(List.of("en", "en-gb", "ru", "ka")),
                null,
                null,
                published,
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
    }

    private void sentence(Part part) {
        int start = text.length();
        List<int[]> words = new ArrayList<>();
        int count = 2 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            int from = text.length();
            String word = any(WORDS);
            text.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            words.add(new int[] {from, text.length()});
            text.append(i == count - 1 ? "." : " ");
        }
        Sentence sentence = new Sentence(Field.TEXT, start, text.length(), text.substring(start));
        sentences.add(sentence);
        for (int[] word : words) {
            if (random.nextInt(3) == 0) {
                mention(word[0], word[1], part, sentence);
            }
        }
        says(sentence);
        text.append(' ');
    }

    private void mention(int start, int end, Part part, Sentence sentence) {
        EntityId entity = new EntityId(any(ENTITIES));
        boolean isEnvoy = random.nextBoolean();
        Post post = entity.type() == EntityId.Type.OFFICIAL
                ? new Post(isEnvoy ? "envoy" : "minister", isEnvoy ? "north" : "south", Status.SEEN)
                : null;
        mentions.add(new Mention(
                Field.TEXT,
                start,
                end,
                text.substring(start, end),
                entity.type(),
                entity,
                null,
                null,
                part,
                new Span(sentence.start(), sentence.end()),
                "test",
                null,
                post));
    }

    private void says(Sentence sentence) {
        if (random.nextInt(3) == 0) {
            claims.add(new Claim(
                    new EntityId(any(ENTITIES.subList(0, 2))),
                    random.nextBoolean() ? 1 + random.nextInt(3) : null,
                    null,
                    null,
                    null,
                    random.nextBoolean() ? Claim.State.HELD : Claim.State.ANNOUNCED,
                    sentence,
                    "test",
                    false));
        }
        if (random.nextInt(3) == 0) {
            statements.add(new Statement(
                    new EntityId(any(ENTITIES.subList(2, 4))),
                    "north",
                    Statement.Mode.INDIRECT,
                    Field.TEXT,
                    new Span(sentence.start(), sentence.end()),
                    List.of()));
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
