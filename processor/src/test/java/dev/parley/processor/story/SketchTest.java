package dev.parley.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.Topic;
import dev.parley.events.alert.Reason;
import dev.parley.events.article.ContentHash;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Match;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final Json<Sketch> JSON = Json.of(Sketch.class);
    private static final String NEWS = "Round 62 of the talks was held.";
    private static final String HISTORY = "Round 1 of the talks was held in 2008.";
    private static final EntityId ANNA = new EntityId("official:anna");
    private static final EntityId BORIS = new EntityId("official:boris");

    @Test
    void keepsAMatchWithItsReasonsThroughJson() {
        Match match = match(1, "format:example-talks");

        Sketch read = JSON.read(JSON.write(Sketch.of(subject(), List.of(match), ZoneOffset.UTC, false)));

        assertThat(read.matches()).containsExactly(match);
        assertThat(read.metBy(match.subscription())).isPresent();
        assertThat(read.metBy(new SubscriptionId("nobody"))).isEmpty();
        assertThat(read.closed().imprint()).isNull();
    }

    @Test
    void thirtyThousandSubscriptionsFitAndTheRestIsLeftOutFromTheEnd() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            matches.add(match(i, "format:example-talks"));
        }
        Sketch sketch = Sketch.of(subject(), matches, ZoneOffset.UTC, false);

        assertThat(sketch.met()).hasSize(Proof.MAX_MATCHES);
        assertThat(sketch.sentences()).hasSize(1);
        assertThat(sketch.reasons()).hasSize(1);
        assertThat(sketch.matches()).isEqualTo(matches.subList(0, Proof.MAX_MATCHES));
        assertThat(JSON.write(sketch)).hasSizeLessThan(Topic.MAX_VALUE_BYTES / 2);
    }

    @Test
    void subscriptionsOfLongClausesFitTooAsManyAsThereIsRoomFor() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            matches.add(match(i, "\"" + "გ".repeat(2_000) + i + "\""));
        }
        Sketch sketch = Sketch.of(subject(), matches, ZoneOffset.UTC, false);

        assertThat(sketch.met()).hasSizeBetween(500, 5_000);
        assertThat(JSON.write(sketch)).hasSizeLessThan(Topic.MAX_VALUE_BYTES);
    }

    @Test
    void knowsWhatIsSaidOfOccasionsAndByWhomButNotInTheBackground() {
        Sketch sketch = Sketch.of(subject(), List.of(), ZoneOffset.UTC, false);

        assertThat(sketch.says()).containsExactly(Sketches.saying(Sketches.TALKS, 62, "2014-11-05", Claim.State.HELD));
        assertThat(sketch.speakers()).containsExactly(ANNA);
    }

    private static Match match(int number, String clause) {
        Sentence sentence = new Sentence(Field.TEXT, 0, NEWS.length(), NEWS);
        Reason reason = new Reason(clause, Sketches.TALKS, new Span(12, 21), sentence, "form");
        return new Match(
                new SubscriptionId("subscription-%06d".formatted(number)),
                "0123abcd",
                List.of(reason),
                "0123456789abcdef0123456789abcdef",
                null);
    }

    private static Subject subject() {
        Sketch plain = Sketches.article("a").sketch();
        String text = NEWS + "\n" + HISTORY;
        Sentence news = new Sentence(Field.TEXT, 0, NEWS.length(), NEWS);
        Sentence history = new Sentence(Field.TEXT, NEWS.length() + 1, text.length(), HISTORY);
        Claim held = new Claim(Sketches.TALKS, 62, "2014-11-05", null, null, Claim.State.HELD, news, "held", false);
        Claim once = new Claim(Sketches.TALKS, 1, "2008-10-15", null, null, Claim.State.HELD, history, "held", false);
        TaggedArticle tagged = new TaggedArticle(
                plain.article(),
                ContentHash.of("", text),
                plain.metadata(),
                List.of(),
                0,
                List.of(),
                List.of(news, history),
                List.of(held, held, once),
                List.of(said(ANNA, news), said(ANNA, news), said(BORIS, history)),
                new LexiconVersion("example", "1", "0123"));
        return new Subject(tagged, text, (in, start, end) -> start > NEWS.length() ? Part.BACKGROUND : Part.BODY);
    }

    private static Statement said(EntityId speaker, Sentence in) {
        return new Statement(speaker, null, Statement.Mode.INDIRECT, Field.TEXT, in.span(), List.of());
    }
}
