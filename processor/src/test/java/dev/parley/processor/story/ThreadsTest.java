package dev.parley.processor.story;

import static dev.parley.processor.story.Sketches.FORUM;
import static dev.parley.processor.story.Sketches.TALKS;
import static dev.parley.processor.story.Sketches.article;
import static dev.parley.processor.story.Sketches.id;
import static dev.parley.processor.story.Sketches.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.events.tag.Claim.State;
import org.junit.jupiter.api.Test;

/** What of many reports on one occasion is news, and what confirms it. */
class ThreadsTest {
    private static final String ROUND = "on-talks/format:example-talks/round-62";

    @Test
    void reportsOnOneRoundAreOneThreadInWhichOnlyWhatIsNewRings() {
        Saying announced = new Saying(TALKS, 62, "2014-11-05", "2014-11-06", State.ANNOUNCED);
        Told told = Told.of(
                article("a").at("2014-11-01T10:00:00Z").saying(announced).quoting("official:anna"),
                article("b").at("2014-11-02T10:00:00Z").saying(announced).quoting("official:anna"),
                article("c").at("2014-11-03T10:00:00Z").saying(saying(TALKS, 62, "2014-11-05", State.ANNOUNCED)),
                article("d").at("2014-11-04T10:00:00Z").saying(saying(TALKS, 62, null, State.POSTPONED)),
                article("e").at("2014-11-04T11:00:00Z").saying(announced).quoting("official:boris"),
                article("f").at("2014-11-04T12:00:00Z").saying(saying(TALKS, 62, "2014-12-03", State.ANNOUNCED)));

        assertThat(told.alerts.values()).extracting(Alert::thread).containsOnly(ROUND);
        assertThat(told.onTalks("a").news())
                .containsExactly("date:2014-11-05/2014-11-06", "speaker:official:anna", "state:announced");
        assertThat(told.onTalks("b").rings()).isFalse();
        assertThat(told.onTalks("c").rings()).isFalse();
        assertThat(told.onTalks("d").news()).containsExactly("state:postponed");
        assertThat(told.onTalks("e").news()).containsExactly("speaker:official:boris");
        assertThat(told.onTalks("f").news()).containsExactly("date:2014-12-03");
    }

    @Test
    void whatIsNewFollowsTheDatesOfTheReportsNotTheirArrival() {
        Saying held = saying(TALKS, 62, null, State.HELD);
        Told told = Told.of(
                article("late").at("2014-11-05T12:00:00Z").saying(held),
                article("early").at("2014-11-05T11:00:00Z").saying(held));

        assertThat(told.onTalks("early").news()).containsExactly("state:held");
        assertThat(told.onTalks("late").rings()).isFalse();

        told.forget("early");

        assertThat(told.onTalks("late").news()).containsExactly("state:held");
    }

    @Test
    void aDayBelongsToTheRoundThatSomebodySaysTookPlaceThen() {
        Told told = Told.of(article("a").saying(saying(TALKS, null, "2014-11-05", State.HELD)));
        assertThat(told.onTalks("a").thread()).isEqualTo("on-talks/format:example-talks/2014-11-05");

        told.tell(article("b").meeting().saying(saying(TALKS, 62, "2014-11-05", State.ANNOUNCED)));
        assertThat(told.onTalks("a").thread()).isEqualTo(ROUND);

        told.tell(article("c").meeting().saying(saying(TALKS, 61, "2014-11-05", State.ANNOUNCED)));
        assertThat(told.onTalks("a").thread()).as("the least of as many").isEqualTo(ROUND.replace("62", "61"));

        told.tell(article("d").meeting().saying(saying(TALKS, 62, "2014-11-05", State.HELD)));
        assertThat(told.onTalks("a").thread()).as("the one that more say").isEqualTo(ROUND);

        told.forget("b");
        told.forget("c");
        told.forget("d");
        assertThat(told.onTalks("a").thread()).isEqualTo("on-talks/format:example-talks/2014-11-05");
    }

    @Test
    void theOccasionIsOneOfAFormatThatWasAskedFor() {
        Told told = Told.of(
                article("a").saying(saying(FORUM, 3, null, State.HELD), saying(TALKS, 62, null, State.ANNOUNCED)));

        assertThat(told.onTalks("a").thread()).isEqualTo(ROUND);
        assertThat(told.onTalks("a").news()).containsExactly("state:announced");
    }

    @Test
    void aReportThatNamesNeitherRoundNorDayStandsAloneAndRings() {
        Told told = Told.of(article("a").saying(saying(TALKS, null, "2014-11", State.ANNOUNCED)));

        assertThat(told.onTalks("a").thread()).isNull();
        assertThat(told.onTalks("a").rings()).isTrue();
    }

    @Test
    void anIndependentStoryThatSaysTheSameConfirms() {
        Saying held = saying(TALKS, 62, null, State.HELD);
        Told told = Told.of(
                article("a").saying(held).from("one", "group", null),
                article("b").saying(held).from("two", "group", null),
                article("c").saying(saying(TALKS, 62, null, State.CANCELLED)).from("three", null, null));
        assertThat(told.alerts.values()).extracting(Alert::state).containsOnly(Alert.State.FIRST);

        told.tell(article("d").saying(held).from("four", null, null));

        assertThat(told.onTalks("a").confirmedBy()).containsExactly(StoryId.ledBy(id("d")));
        assertThat(told.onTalks("a").state()).isEqualTo(Alert.State.CONFIRMED);
        assertThat(told.onTalks("b").confirmedBy()).containsExactly(StoryId.ledBy(id("d")));
        assertThat(told.onTalks("c").confirmedBy()).isEmpty();
        assertThat(told.onTalks("d").confirmedBy())
                .containsExactlyInAnyOrder(StoryId.ledBy(id("a")), StoryId.ledBy(id("b")));
    }

    @Test
    void twoThatCreditOneAgencyConfirmNothing() {
        Saying held = saying(TALKS, 62, null, State.HELD);
        Told told = Told.of(
                article("a").saying(held).from("one", null, "wire"),
                article("b").saying(held).from("two", null, "wire"),
                article("c").saying(held).from("wire", null, null));

        assertThat(told.alerts.values()).extracting(Alert::state).containsOnly(Alert.State.FIRST);
    }

    @Test
    void ofManyThatConfirmTheFirstAreListedWhateverCameFirst() {
        Saying held = saying(TALKS, 62, null, State.HELD);
        Told forwards = new Told();
        Told backwards = new Told();
        for (int i = 0; i < 60; i++) {
            forwards.tell(at(i).saying(held));
            backwards.tell(at(59 - i).saying(held));
        }
        assertThat(backwards.alerts).isEqualTo(forwards.alerts);
        assertThat(forwards.onTalks("page-59").confirmedBy())
                .hasSize(Alert.MAX_CONFIRMING)
                .startsWith(StoryId.ledBy(id("page-0")));
        assertThat(forwards.onTalks("page-0").confirmedBy()).doesNotContain(StoryId.ledBy(id("page-0")));
        int before = forwards.written;

        forwards.tell(at(60).saying(held));

        assertThat(forwards.written - before)
                .as("the sixty that are confirmed already are not told again")
                .isEqualTo(3);
    }

    private static Sketches at(int minute) {
        return article("page-" + minute)
                .at("2014-11-05T10:%02d:00Z".formatted(minute % 60))
                .at("2014-11-05T%02d:%02d:00Z".formatted(10 + minute / 60, minute % 60))
                .from("source-" + minute, null, null);
    }
}
