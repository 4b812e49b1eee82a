package dev.parley.processor.story;

import static dev.parley.processor.story.Sketches.FORUM;
import static dev.parley.processor.story.Sketches.ON_TALKS;
import static dev.parley.processor.story.Sketches.TALKS;
import static dev.parley.processor.story.Sketches.article;
import static dev.parley.processor.story.Sketches.id;
import static dev.parley.processor.story.Sketches.met;
import static dev.parley.processor.story.Sketches.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.count.Measures;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Claim;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is told of copies, and of whom they are. */
class StoryDeskTest {
    private static final String TEXT = Sketches.words(new Random(0), 90);

    @Test
    void aCopyJoinsTheAlertOfItsStoryWithoutANewOne() {
        Told told = Told.of(
                article("a").telling(TEXT).at("2014-11-05T10:00:00Z").from("one", null, "wire"),
                article("b").telling(TEXT).at("2014-11-05T11:00:00Z").from("two", "group", null));

        assertThat(told.alerts).hasSize(1);
        Alert alert = told.onTalks("a");
        assertThat(alert.copies()).containsExactly(id("b"));
        assertThat(alert.state()).isEqualTo(Alert.State.COPIED);
        assertThat(alert.formerly()).containsExactly(AlertId.of(ON_TALKS, StoryId.ledBy(id("b"))));
        About.Story about = (About.Story) alert.about();
        assertThat(about.lead()).isEqualTo(id("a"));
        assertThat(about.owners()).containsExactly("group", "one");
        assertThat(about.wires()).containsExactly("wire");
        assertThat(told.stories).containsOnly(Map.entry(id("a"), about.story()), Map.entry(id("b"), about.story()));
    }

    @Test
    void anEarlierCopyThatArrivesLateLeadsTheStoryAndItsAlertNamesTheFormerOne() {
        Told told = Told.of(article("b").telling(TEXT).at("2014-11-05T11:00:00Z"));
        AlertId former = told.onTalks("b").id();

        told.tell(article("a").telling(TEXT).at("2014-11-05T10:00:00Z"));

        assertThat(told.alerts).hasSize(1).doesNotContainKey(former);
        assertThat(told.onTalks("a").formerly()).containsExactly(former);
        assertThat(told.counts.values()).containsExactly(new Measures(0, 0, 1));
    }

    @Test
    void aBridgeJoinsTwoStoriesIntoOneAlert() {
        String one = Sketches.words(new Random(1), 90);
        String other = Sketches.words(new Random(2), 90);
        Told told = Told.of(
                article("b").telling(one).at("2014-11-05T11:00:00Z"),
                article("c").telling(other).at("2014-11-05T12:00:00Z"));
        assertThat(told.alerts).hasSize(2);

        told.tell(article("a").telling(one + other).at("2014-11-05T10:00:00Z"));

        assertThat(told.alerts).hasSize(1);
        assertThat(told.onTalks("a").copies()).containsExactly(id("b"), id("c"));

        told.forget("a");

        assertThat(told.alerts).hasSize(2);
        assertThat(told.stories).containsOnlyKeys(id("b"), id("c"));
    }

    @Test
    void aCopyThatMeetsWhatTheLeadDoesNotSpeaksForTheStory() {
        SubscriptionId onTwo = new SubscriptionId("on-two");
        Told told = Told.of(
                article("a").telling(TEXT).at("2014-11-05T10:00:00Z"),
                article("b")
                        .telling(TEXT)
                        .at("2014-11-05T11:00:00Z")
                        .from("two", null, null)
                        .meeting(met(onTwo, 2, null)));

        Alert alert = Objects.requireNonNull(told.alert(onTwo, "a"), "no alert");
        assertThat(alert.about()).isInstanceOfSatisfying(About.Story.class, about -> {
            assertThat(about.story()).isEqualTo(StoryId.ledBy(id("a")));
            assertThat(about.lead()).isEqualTo(id("b"));
            assertThat(about.metadata().outlet().source().value()).isEqualTo("two");
        });
        assertThat(alert.copies()).containsExactly(id("a"));
        assertThat(alert.reasons()).extracting(reason -> reason.clause()).containsExactly("source:one");
    }

    @Test
    void ofManyCopiesTheFirstAreListedAndAllAreCounted() {
        Told told = new Told();
        for (int i = 0; i <= Alert.MAX_COPIES + 1; i++) {
            told.tell(article("copy-" + i).telling(TEXT));
        }
        assertThat(told.alerts.values()).singleElement().satisfies(alert -> {
            assertThat(alert.copies()).hasSize(Alert.MAX_COPIES);
            assertThat(alert.formerly()).hasSize(Alert.MAX_COPIES).isSorted();
            assertThat(alert.copyCount()).isEqualTo(Alert.MAX_COPIES + 1);
        });
    }

    @Test
    void aRevisionThatIsNoCopyAnyMoreBeginsAStoryOfItsOwn() {
        Told told = Told.of(
                article("a").telling(TEXT).at("2014-11-05T10:00:00Z"),
                article("b").telling(TEXT).at("2014-11-05T11:00:00Z"));

        told.tell(article("b").at("2014-11-05T11:00:00Z"));

        assertThat(told.alerts).hasSize(2);
        assertThat(told.onTalks("a").state()).isEqualTo(Alert.State.FIRST);
    }

    @Test
    void aRevisionOfOtherWordsKeepsTheFingerprintAndOneWithANewStateDoesNot() {
        Saying held = saying(TALKS, 62, null, Claim.State.HELD);
        Told told = Told.of(article("a").saying(held));
        String fingerprint = told.onTalks("a").fingerprint();

        told.tell(article("a").telling(TEXT).saying(held));
        assertThat(told.onTalks("a").fingerprint()).isEqualTo(fingerprint);

        told.tell(article("a").telling(TEXT).saying(saying(TALKS, 62, null, Claim.State.POSTPONED)));
        assertThat(told.onTalks("a").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void aRepeatIsToldNobody() {
        Told told = Told.of(article("a"));
        int written = told.written;

        told.tell(article("a"));

        assertThat(told.written).isEqualTo(written);
    }

    @Test
    void anArticleThatIsTakenBackLeavesNothing() {
        Told told = Told.of(article("a").saying(saying(FORUM, 3, "2014-11-05", Claim.State.HELD)));

        told.forget("a");

        assertThat(told.alerts).isEmpty();
        assertThat(told.stories).isEmpty();
        assertThat(told.counts).isEmpty();
    }

    @Test
    void aStoryThatIsClosedTakesInNoCopiesAndIsCorrectedAllTheSame() {
        Told told = Told.of(
                article("a").telling(TEXT).at("2014-11-05T10:00:00Z"),
                article("b").telling(TEXT).at("2014-11-05T11:00:00Z"));
        told.desk.close(id("a"));
        told.sketches.replaceAll((article, sketch) -> sketch.closed());
        assertThat(told.desk.isClosed(id("b"))).isTrue();

        told.tell(article("c").telling(TEXT).at("2014-11-05T12:00:00Z"));
        assertThat(told.onTalks("a").copies()).containsExactly(id("b"));
        assertThat(told.onTalks("c").copies()).isEmpty();

        told.tell(id("b"), article("b").at("2014-11-05T11:00:00Z").sketch().closed());
        assertThat(told.onTalks("a").copies()).containsExactly(id("b"));

        told.forget("a");
        assertThat(told.onTalks("b").copyCount()).isZero();
        assertThat(told.alerts).hasSize(2);
        assertThat(told.stories).containsEntry(id("b"), StoryId.ledBy(id("b")));
        assertThat(told.counts.values()).allMatch(measures -> measures.stories() == 2);
    }
}
