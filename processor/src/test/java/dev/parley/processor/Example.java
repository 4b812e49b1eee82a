package dev.parley.processor;

import dev.parley.events.Sha;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.CanonicalUrl;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Match;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small articles, and rules so plain that a test can foresee what comes of them. */
final class Example {
    static final EntityId TALKS = new EntityId("format:example-talks");
    static final EntityId ENVOY = new EntityId("official:example-envoy");
    static final SubscriptionId ON_TALKS = new SubscriptionId("on-talks");

    /** A text that no subscription can be held against. */
    static final String REFUSED_BY_MATCH = "Talks that cannot be matched";

    private static final Pattern WORD = Pattern.compile("\\b(Talks|Envoy)\\b");
    private static final Pattern CLAIM = Pattern.compile(
            "\\bRound (\\d+) (held|postponed|announced)\\b(?: for (\\d{4}-\\d{2}(?:-\\d{2})?)(?: to (\\d{4}-\\d{2}-\\d{2}))?)?");
    private static final Instant START = Instant.parse("2014-06-19T08:00:00Z");

    private Example() {}

    /** An observation of the article at this address, so many minutes after the first. */
    static Article article(String page, String text, int minute) {
        return article(page, text, minute, 0, LocalDate.of(2014, 6, 19));
    }

    static Article article(String page, String text, int minute, long ordinal, LocalDate day) {
        return new Article(
                id(page),
                ContentHash.of("", text),
                new Metadata(
                        Outlet.of(new SourceId("example")),
                        url(page),
                        "",
                        "en",
                        null,
                        null,
                        new Published.On(day, Provenance.CORPUS, List.of()),
                        START.plusSeconds(60L * minute),
                        ordinal,
                        Arrival.REPLAY,
                        Rights.EXCERPT),
                text);
    }

    /** The same article, come here in this way from this source. */
    static Article arrived(Article article, Arrival arrival, String source) {
        Metadata metadata = article.metadata();
        return new Article(
                article.id(),
                article.content(),
                new Metadata(
                        Outlet.of(new SourceId(source)),
                        metadata.url(),
                        metadata.title(),
                        metadata.language(),
                        metadata.byline(),
                        metadata.wire(),
                        metadata.published(),
                        metadata.observedAt(),
                        metadata.ordinal(),
                        arrival,
                        metadata.rights()),
                article.text());
    }

    static Withdrawn withdrawn(String page) {
        return new Withdrawn(id(page), START, "the publisher asked for it");
    }

    static ArticleId id(String page) {
        return ArticleId.of(CanonicalUrl.of(url(page)));
    }

    private static String url(String page) {
        return "https://news.example/" + page;
    }

    /** Recognises the words Talks and Envoy, and reads "Round 7 held", "postponed" or "announced for 2014-07-10" as claims. */
    static Subject tag(Article article) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = WORD.matcher(article.text());
        Sentence all = new Sentence(Field.TEXT, 0, article.text().length(), article.text());
        while (matcher.find()) {
            EntityId entity = matcher.group().equals("Talks") ? TALKS : ENVOY;
            mentions.add(new Mention(
                    Field.TEXT,
                    matcher.start(),
                    matcher.end(),
                    matcher.group(),
                    entity.type(),
                    entity,
                    null,
                    null,
                    matcher.start() == 0 ? Part.LEAD : Part.BODY,
                    new Span(0, article.text().length()),
                    "word",
                    null,
                    null));
        }
        TaggedArticle tagged = new TaggedArticle(
                article.id(),
                article.content(),
                article.metadata(),
                mentions,
                mentions.size(),
                List.of(),
                mentions.isEmpty() ? List.of() : List.of(all),
                claims(all),
                List.of(),
                new LexiconVersion("example", "1", Sha.id("example")));
        return new Subject(tagged, article.text(), (in, start, end) -> start == 0 ? Part.LEAD : Part.BODY);
    }

    private static List<Claim> claims(Sentence sentence) {
        return CLAIM.matcher(sentence.text())
                .results()
                .map(match -> new Claim(
                        TALKS,
                        Integer.valueOf(match.group(1)),
                        match.group(3),
                        match.group(4),
                        null,
                        Claim.State.valueOf(match.group(2).toUpperCase(Locale.ROOT)),
                        sentence,
                        "word",
                        false))
                .toList();
    }

    /** One subscription that meets every article with Talks. */
    static List<Match> match(Subject subject) {
        TaggedArticle article = subject.tagged();
        if (article.content().equals(ContentHash.of("", REFUSED_BY_MATCH))) {
            throw new IllegalStateException("this cannot be matched");
        }
        boolean met =
                article.mentions().stream().anyMatch(mention -> mention.entity().equals(TALKS));
        return met ? List.of(new Match(ON_TALKS, "v1", List.of(), "talks", null)) : List.of();
    }
}
