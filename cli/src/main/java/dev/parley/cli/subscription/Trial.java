package dev.parley.cli.subscription;

import dev.parley.events.article.Arrival;
import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.Example;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.processor.article.TagArticle;
import dev.parley.watch.query.Examination;
import dev.parley.watch.query.Finding;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.Subject;
import dev.parley.watch.tag.Tagger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds examples against queries as the processor holds articles against them, without a broker. What a query asks of a
 * story ({@code independent>=2}) is passed over: an example is one article.
 */
public final class Trial {
    private static final SourceId NO_SOURCE = new SourceId("example");

    private final TagArticle tagging;
    private final ZoneId zone;

    /** @param zone makes days of instants */
    public Trial(Tagger tagger, ZoneId zone) {
        this.tagging = new TagArticle(tagger);
        this.zone = zone;
    }

    /** Tries all examples of a subscription. */
    public Tried of(Asked asked) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Example> expect = asked.file().subscription().expect();
        List<Example> reject = asked.file().subscription().reject();
        for (int i = 0; i < expect.size(); i++) {
            outcomes.add(outcome(asked.query(), true, i + 1, expect.get(i)));
        }
        for (int i = 0; i < reject.size(); i++) {
            outcomes.add(outcome(asked.query(), false, i + 1, reject.get(i)));
        }
        return new Tried(asked, outcomes);
    }

    private Outcome outcome(Query query, boolean isExpected, int number, Example example) {
        Subject subject = tagging.apply(article(example));
        Examination examination = Examination.of(subject, zone);
        List<String> notMet = query.required().stream()
                .filter(condition -> !examination.meets(condition))
                .map(condition -> condition.clause().text())
                .toList();
        return new Outcome(
                isExpected,
                number,
                example,
                notMet,
                examination.findings(query).stream().map(Finding::reason).toList(),
                recognised(subject.tagged()));
    }

    private static Article article(Example example) {
        String title = Optional.ofNullable(example.title()).orElse("");
        SourceId source =
                Optional.ofNullable(example.source()).map(SourceId::new).orElse(NO_SOURCE);
        ContentHash content = ContentHash.of(title, example.text());
        Metadata metadata = new Metadata(
                new Outlet(source, null, example.side(), example.based(), null, null),
                null,
                title,
                example.language(),
                null,
                null,
                Optional.ofNullable(example.published()).orElse(new Published.Unknown(List.of())),
                Instant.EPOCH,
                0,
                Arrival.REPLAY,
                Rights.TEXT);
        return new Article(ArticleId.of(source, content), content, metadata, example.text());
    }

    private static List<String> recognised(TaggedArticle tagged) {
        Map<EntityId, Boolean> isBackground = new LinkedHashMap<>();
        for (Mention mention : tagged.mentions()) {
            isBackground.merge(mention.entity(), mention.part() == Part.BACKGROUND, (one, other) -> one && other);
        }
        return isBackground.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() ? " (background)" : ""))
                .toList();
    }
}
