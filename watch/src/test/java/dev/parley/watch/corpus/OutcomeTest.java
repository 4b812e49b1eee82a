package dev.parley.watch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.Field;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void isRightWhenAllIsFoundAndNothingElse() {
        Outcome outcome = outcome("[Ann Bell](official:ann-bell) spoke.", "[Ann Bell](official:ann-bell) spoke.");
        assertThat(outcome.isAsMarked()).isTrue();
        assertThat(outcome.isSprung()).isFalse();
        assertThat(outcome.strict()).isOne();
    }

    @Test
    void countsAnotherPlaceOfTheSameAsFoundButNotAsExact() {
        Outcome outcome = outcome("[Ann Bell](official:ann-bell) spoke.", "Ann [Bell](official:ann-bell) spoke.");
        assertThat(outcome.lenient()).isOne();
        assertThat(outcome.strict()).isZero();
        assertThat(outcome.isSprung()).isFalse();
        assertThat(outcome.differences())
                .containsExactly("expected [Ann Bell](official:ann-bell), got [Bell](official:ann-bell)");
    }

    @Test
    void saysWhatIsMissingAndWhatIsTooMuch() {
        Outcome outcome = outcome("[Bell](official:ann-bell) met Dunn.", "Bell met [Dunn](official:carl-dunn).");
        assertThat(outcome.lenient()).isZero();
        assertThat(outcome.isSprung()).isTrue();
        assertThat(outcome.differences())
                .containsExactly(
                        "expected [Bell](official:ann-bell), got nothing",
                        "expected nothing, got [Dunn](official:carl-dunn)");
    }

    @Test
    void takesAFindForOneMarkOnly() {
        Outcome outcome = outcome(
                "[Bell](official:ann-bell) and [Bell](official:ann-bell)", "[Bell and Bell](official:ann-bell)");
        assertThat(outcome.lenient()).isOne();
    }

    @Test
    void leavesItOpenWhetherANameJoinedByADashInAFormatIsFound() {
        String bare = "The [Bell–Dunn talks](format:weir).";
        String named = "The [[Bell](official:ann-bell)–[Dunn](official:carl-dunn) talks](format:weir).";
        assertThat(outcome(bare, named).isAsMarked()).isTrue();
        assertThat(outcome(named, bare).isAsMarked()).isTrue();
        String apart = "The [talks of [Bell](official:ann-bell)](format:weir).";
        assertThat(outcome("The [talks of Bell](format:weir).", apart).isAsMarked())
                .isFalse();
    }

    private static Outcome outcome(String expected, String found) {
        return new Outcome(
                MarkedText.of(Field.TEXT, expected).marks(),
                MarkedText.of(Field.TEXT, found).marks());
    }
}
