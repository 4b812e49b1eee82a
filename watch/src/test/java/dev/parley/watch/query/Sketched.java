package dev.parley.watch.query;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An article drawn by lot of which a test knows every word, sentence, mention, claim and statement. */
final class Sketched {
    static final List<String> WORDS = List.of("border", "borders", "talk", "talks", "visit");
    static final List<EntityId> ENTITIES = List.of(
            new EntityId("format:ferry"),
            new EntityId("format:bridge"),
            new EntityId("official:ann-bell"),
            new EntityId("official:tom-reed"),
            new EntityId("issue:fish"));

    /** A word, with the numbers of its field's sentence and of the sentence in the article. */
    record Token(Field in, int start, int end, String word, int sentence) {}

    final List<Token> tokens = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<Span> sentences = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final Subject subject;

    private final Random random;
    private final List<Field> fields = new ArrayList<>();

    Sketched(Random random) {
        this.random = random;
        String title = random.nextInt(4) == 0 ? "" : field(Field.TITLE, 1);
        String text = field(Field.TEXT, random.nextInt(5));
        for (int i = 0; i < 6 && !tokens.isEmpty(); i++) {
            mention();
        }
        for (int i = 0; i < 2 && !sentences.isEmpty(); i++) {
            claim(title, text);
            statement();
        }
        Outlet outlet = new Outlet(new SourceId("gazette"), null, "south", "Northport", null, null);
        Metadata metadata = new Metadata(
                outlet,
                null,
                title,
                "en-GB",
                null,
                null,
                new Published.On(LocalDate.of(2014, 6, 19), Provenance.META, List.of()),
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of(title, text),
                metadata,
                mentions,
                mentions.size(),
                List.of(),
                List.of(),
                claims,
                statements,
                new LexiconVersion("small", "1", "hash"));
        subject = new Subject(tagged, text, (in, start, end) -> parts.get(sentence(in, start)));
    }

    private String field(Field in, int sentenceCount) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentenceCount; i++) {
            text.append(text.isEmpty() ? "" : random.nextInt(3) == 0 ? "\n" : " ");
            int begin = text.length();
            int words = 1 + random.nextInt(6);
            for (int j = 0; j < words; j++) {
                text.append(j == 0 ? "" : " ");
                int start = text.length();
                String word = WORDS.get(random.nextInt(WORDS.size()));
                text.append(j == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
                tokens.add(new Token(in, start, text.length(), word, sentences.size()));
            }
            text.append('.');
            sentences.add(new Span(begin, text.length()));
            fields.add(in);
            parts.add(in == Field.TITLE ? Part.TITLE : Drawn.PARTS.get(1 + random.nextInt(4)));
        }
        return text.toString();
    }

    private void mention() {
        int first = random.nextInt(tokens.size());
        Token begin = tokens.get(first);
        Token end = tokens.get(Math.min(tokens.size() - 1, first + random.nextInt(2)));
        end = end.sentence() == begin.sentence() ? end : begin;
        EntityId entity = ENTITIES.get(random.nextInt(ENTITIES.size()));
        boolean isOfficial = entity.type() == EntityId.Type.OFFICIAL;
        Post post =
                isOfficial ? new Post("envoy", entity.value().endsWith("bell") ? "north" : "south", Status.SEEN) : null;
        mentions.add(new Mention(
                begin.in(),
                begin.start(),
                end.end(),
                "x".repeat(end.end() - begin.start()),
                entity.type(),
                entity,
                null,
                null,
                parts.get(begin.sentence()),
                sentences.get(begin.sentence()),
                "test",
                null,
                post));
    }

    private void claim(String title, String text) {
        int sentence = random.nextInt(sentences.size());
        Span span = sentences.get(sentence);
        String field = fields.get(sentence) == Field.TITLE ? title : text;
        claims.add(new Claim(
                ENTITIES.get(random.nextInt(2)),
                random.nextBoolean() ? null : 1 + random.nextInt(3),
                null,
                null,
                null,
                Drawn.STATES.get(random.nextInt(3)),
                new Sentence(fields.get(sentence), span.start(), span.end(), field.substring(span.start(), span.end())),
                "test",
                false));
    }

    private void statement() {
        int first = random.nextInt(tokens.size());
        Token begin = tokens.get(first);
        Token end = tokens.get(Math.min(tokens.size() - 1, first + random.nextInt(8)));
        end = end.in() == begin.in() ? end : begin;
        EntityId speaker = ENTITIES.get(2 + random.nextInt(2));
        statements.add(new Statement(
                speaker, null, Statement.Mode.DIRECT, begin.in(), new Span(begin.start(), end.end()), List.of()));
    }

    /** The sentence that a place of a field lies in. */
    int sentence(Field in, int start) {
        for (int i = 0; i < sentences.size(); i++) {
            if (fields.get(i) == in
                    && sentences.get(i).start() <= start
                    && start < sentences.get(i).end()) {
                return i;
            }
        }
        throw new IllegalArgumentException(start + " of " + in + " lies in no sentence");
    }
}
