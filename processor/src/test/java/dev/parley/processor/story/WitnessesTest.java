package dev.parley.processor.story;

import static dev.parley.processor.story.Sketches.article;
import static dev.parley.processor.story.Sketches.id;
import static dev.parley.processor.story.Sketches.met;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.subscription.Independence;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Subscriptions that ask for independent stories. */
class WitnessesTest {
    private static final SubscriptionId SURE = new SubscriptionId("sure");
    private static final String TWO = "independent>=2 WITHIN 24h";

    @Test
    void firesOnTheConfirmingStoryWhicheverCameFirst() {
        Told told = Told.of(two("b", "2014-11-05T12:00:00Z", "two", null));
        assertThat(told.alerts).isEmpty();

        told.tell(two("a", "2014-11-05T10:00:00Z", "one", null));

        assertThat(told.alerts).hasSize(1);
        Alert alert = told.alert(SURE, "b");
        assertThat(Objects.requireNonNull(alert).confirmedBy()).containsExactly(StoryId.ledBy(id("a")));
        assertThat(alert.state()).isEqualTo(Alert.State.CONFIRMED);
        assertThat(alert.reasons())
                .last()
                .satisfies(reason -> assertThat(reason.clause()).isEqualTo(TWO));

        told.forget("a");

        assertThat(told.alerts).isEmpty();
    }

    @Test
    void asksForAnotherOwnerAnotherAgencyAndTheTime() {
        assertThat(Told.of(two("a", "2014-11-05T10:00:00Z", "one", null), two("b", "2014-11-05T12:00:00Z", "one", null))
                        .alerts)
                .as("one source")
                .isEmpty();
        assertThat(Told.of(
                                two("a", "2014-11-05T10:00:00Z", "one", "wire"),
                                two("b", "2014-11-05T12:00:00Z", "two", "wire"))
                        .alerts)
                .as("one agency")
                .isEmpty();
        assertThat(Told.of(two("a", "2014-11-05T10:00:00Z", "one", null), two("b", "2014-11-06T10:00:01Z", "two", null))
                        .alerts)
                .as("a second too late")
                .isEmpty();
        assertThat(Told.of(two("a", "2014-11-05T10:00:00Z", "one", null), two("b", "2014-11-06T10:00:00Z", "two", null))
                        .alerts)
                .hasSize(1);
    }

    @Test
    void aCopyIsNoWitness() {
        Told told = Told.of(
                two("a", "2014-11-05T10:00:00Z", "one", null).telling(words(7)),
                two("b", "2014-11-05T12:00:00Z", "two", null).telling(words(7)));

        assertThat(told.alerts).isEmpty();
    }

    @Test
    void namesTheNearestFirst() {
        Told told = Told.of(
                two("a", "2014-11-05T10:00:00Z", "one", null),
                two("b", "2014-11-05T11:00:00Z", "two", null),
                two("c", "2014-11-05T12:00:00Z", "three", null));

        assertThat(Objects.requireNonNull(told.alert(SURE, "c")).confirmedBy())
                .containsExactly(StoryId.ledBy(id("b")), StoryId.ledBy(id("a")));
    }

    @Test
    void threeHaveToBeIndependentOfEachOtherHoweverTheyArePaired() {
        Sketches last = three("z", "2014-11-05T20:00:00Z", "last", null, null);
        assertThat(Told.of(
                                three("a", "2014-11-05T10:00:00Z", "one", "group", null),
                                three("b", "2014-11-05T11:00:00Z", "two", "group", null),
                                last)
                        .alerts)
                .as("two of one owner")
                .isEmpty();
        // the nearest, of group and wire, stands in the way of both others, which would do
        assertThat(Told.of(
                                three("a", "2014-11-05T10:00:00Z", "one", "group", null),
                                three("b", "2014-11-05T11:00:00Z", "two", "other", "wire"),
                                three("c", "2014-11-05T12:00:00Z", "three", "group", "wire"),
                                last)
                        .alert(SURE, "z"))
                .isNotNull()
                .extracting(Alert::confirmedBy)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(StoryId.ledBy(id("b")), StoryId.ledBy(id("a")));
    }

    private static Sketches two(String page, String at, String source, @Nullable String wire) {
        Independence asked = new Independence(TWO, 2, Duration.ofHours(24));
        return article(page).at(at).from(source, null, wire).meeting(met(SURE, 0, asked));
    }

    private static Sketches three(
            String page, String at, String source, @Nullable String owner, @Nullable String wire) {
        Independence asked = new Independence("independent>=3", 3, null);
        return article(page).at(at).from(source, owner, wire).meeting(met(SURE, 0, asked));
    }

    private static String words(int seed) {
        return Sketches.words(new java.util.Random(seed), 90);
    }
}
