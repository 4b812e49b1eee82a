package dev.parley.sink;

import dev.parley.events.Json;
import dev.parley.events.Topics;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.Reason;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.count.Occasion;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Status;
import dev.parley.events.tag.TaggedArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of made-up news, of which the bracketed word in a text is a mention and the one in braces was passed over. */
public final class Samples {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tbilisi");
    public static final EntityId FORMAT = new EntityId("format:harbour-talks");
    public static final LexiconVersion LEXICON = new LexiconVersion("made-up", "1", "cafe");
    public static final SourceId SOURCE = new SourceId("gazette");

    private Samples() {}

    public static Metadata metadata(String title, int minute) {
        return metadata(title, minute, Rights.EXCERPT, "https://gazette.example/" + title.hashCode());
    }

    public static Metadata metadata(String title, int minute, Rights rights, String url) {
        return new Metadata(
                new Outlet(SOURCE, "The Gazette", "north", "Port", "Port Press", "port-wire"),
                url,
                title,
                "en",
                "A. Reporter",
                null,
                new Published.On(LocalDate.of(2016, 7, 22), Provenance.INFERRED, List.of()),
                Instant.parse("2016-07-22T10:00:00Z").plusSeconds(60L * minute),
                minute,
                Arrival.REPLAY,
                rights);
    }

    public static ArticleId id(String name) {
        return ArticleId.of(CanonicalUrl.of("https://gazette.example/" + name));
    }

    public static Article article(String name, String title, String text, int minute) {
        return article(name, text, metadata(title, minute));
    }

    public static Article article(String name, String text, Metadata metadata) {
        return new Article(id(name), ContentHash.of(metadata.title(), text), metadata, text);
    }

    public static Withdrawn withdrawn(String name, int minute, String reason) {
        return new Withdrawn(id(name), Instant.parse("2017-01-01T00:00:00Z").plusSeconds(60L * minute), reason);
    }

    /** Tags the first bracketed word and the first one in braces, with the whole text as their sentence. */
    public static TaggedArticle tagged(Article article) {
        return tagged(article, Status.SEEN);
    }

    public static TaggedArticle tagged(Article article, Status status) {
        String text = article.text();
        int start = text.indexOf('[') + 1;
        int end = text.indexOf(']');
        int otherStart = text.indexOf('{') + 1;
        int otherEnd = text.indexOf('}');
        Sentence sentence = new Sentence(Field.TEXT, 0, text.length(), text);
        List<Mention> mentions = end < 0
                ? List.of()
                : List.of(new Mention(
                        Field.TEXT,
                        start,
                        end,
                        text.substring(start, end),
                        EntityId.Type.FORMAT,
                        FORMAT,
                        null,
                        "harbour-en-1",
                        Part.LEAD,
                        sentence.span(),
                        "name",
                        null,
                        new Post("envoy", "north", status)));
        List<PassedOver> passedOver = otherEnd < 0
                ? List.of()
                : List.of(new PassedOver(
                        Field.TEXT,
                        otherStart,
                        otherEnd,
                        text.substring(otherStart, otherEnd),
                        FORMAT,
                        "bare-place",
                        "a bare place is no format"));
        return new TaggedArticle(
                article.id(),
                article.content(),
                article.metadata(),
                mentions,
                mentions.size(),
                passedOver,
                List.of(sentence),
                List.of(),
                List.of(),
                LEXICON);
    }

    /** An alert about an article of its own story, for its first mention. */
    public static Alert alert(Article article, String subscription) {
        TaggedArticle tagged = tagged(article);
        StoryId story = StoryId.ledBy(article.id());
        Mention mention = tagged.mentions().getFirst();
        return new Alert(
                AlertId.of(new SubscriptionId(subscription), story),
                new SubscriptionId(subscription),
                "v1",
                new About.Story(story, article.id(), article.content(), article.metadata(), List.of(), List.of()),
                null,
                List.of(),
                Alert.State.FIRST,
                List.of(),
                0,
                List.of(),
                List.of(new Reason(
                        "any format",
                        mention.entity(),
                        mention.span(),
                        tagged.sentences().getFirst(),
                        mention.rule())),
                "f1",
                List.of(),
                Arrival.REPLAY,
                false);
    }

    /** The same alert in a thread, with what it says that no earlier one does. */
    public static Alert inThread(Alert alert, String thread, String... news) {
        return new Alert(
                alert.id(),
                alert.subscription(),
                alert.version(),
                alert.about(),
                thread,
                List.of(news),
                alert.state(),
                alert.copies(),
                alert.copyCount(),
                alert.confirmedBy(),
                alert.reasons(),
                alert.fingerprint(),
                alert.formerly(),
                alert.arrival(),
                alert.late());
    }

    /** An alert that the sample's source is silent. */
    public static Alert silence(@Nullable String name, @Nullable Instant since, @Nullable String words) {
        AlertId id = AlertId.of(SOURCE, since);
        return new Alert(
                id,
                SubscriptionId.SOURCE_HEALTH,
                "1",
                new About.SourceHealth(SOURCE, name, FetchState.Health.SILENT, since, words),
                null,
                List.of(),
                Alert.State.FIRST,
                List.of(),
                0,
                List.of(),
                List.of(),
                "f2",
                List.of(),
                Arrival.LIVE,
                false);
    }

    /** A round of which each article says that it was held, in its whole text. */
    public static Occasion occasion(int round, Article... articles) {
        List<Occasion.Said> said = Arrays.stream(articles)
                .map(article -> new Occasion.Said(
                        article.id(),
                        article.content(),
                        article.metadata().outlet(),
                        new Claim(
                                FORMAT,
                                round,
                                "2016-07-22",
                                null,
                                "Port",
                                Claim.State.HELD,
                                new Sentence(Field.TEXT, 0, article.text().length(), article.text()),
                                "en-held",
                                false)))
                .toList();
        return new Occasion(FORMAT, round, null, said, null);
    }

    public static Reason reason(String sentence, Span mention) {
        return new Reason(
                "any format", FORMAT, mention, new Sentence(Field.TEXT, 0, sentence.length(), sentence), "name");
    }

    public static <T> byte[] bytes(Class<T> type, T event) {
        return Json.of(type).write(event);
    }

    public static TestBroker.Sent sent(Topics topics, ArticleEvent event) {
        return new TestBroker.Sent(topics.articles(), event.id().value(), bytes(ArticleEvent.class, event));
    }

    public static TestBroker.Sent sent(Topics topics, TaggedArticle event) {
        return new TestBroker.Sent(topics.tagged(), event.key(), bytes(TaggedArticle.class, event));
    }

    public static TestBroker.Sent sent(Topics topics, Alert event) {
        return new TestBroker.Sent(topics.alerts(), event.id().value(), bytes(Alert.class, event));
    }
}
