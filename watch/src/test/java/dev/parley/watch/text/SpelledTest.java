package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {
    @Test
    void foldsCapitalsAccentsAndMtavruliAndLeavesOutWhatIsInvisible() {
        assertThat(Spelled.of("Kara\u00ADSIN")).isEqualTo("karasin");
        assertThat(Spelled.of("Sultanoğlu")).isEqualTo("sultanoglu");
        assertThat(Spelled.of("Хёг")).isEqualTo("хег");
        assertThat(Spelled.of("ᲙᲐᲠᲐᲡᲘᲜᲘ")).isEqualTo("კარასინი");
    }

    @ParameterizedTest
    @CsvSource({
        "karasin, karasin, 0",
        "karasin, karassin, 1",
        "karasin, karsin, 1",
        "karasin, karazin, 1",
        "karasin, kraasin, 1",
        "michalka, michachka, 2",
        "kochiev, medoev, 3",
        "a, abcdefgh, 3"
    })
    void countsSlipsUpToTheMost(String one, String other, int slips) {
        assertThat(Spelled.distance(one, other, 2)).isEqualTo(slips);
        assertThat(Spelled.distance(other, one, 2)).isEqualTo(slips);
    }
}
