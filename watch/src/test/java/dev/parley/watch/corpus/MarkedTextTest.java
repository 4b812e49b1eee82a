package dev.parley.watch.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.tag.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
    @Test
    void takesTheMarksOutOfTheText() {
        MarkedText marked = MarkedText.of(
                Field.TEXT, "So [talks of [Bell](official:ann-bell) and [Dunn](official:c-d)](format:weir) end.");
        assertThat(marked.text()).isEqualTo("So talks of Bell and Dunn end.");
        assertThat(marked.marks())
                .extracting(mark -> mark.start() + "-" + mark.end() + " " + mark)
                .containsExactly(
                        "3-25 [talks of Bell and Dunn](format:weir)",
                        "12-16 [Bell](official:ann-bell)",
                        "21-25 [Dunn](official:c-d)");
        assertThat(marked.marks())
                .allSatisfy(mark -> assertThat(marked.text().substring(mark.start(), mark.end()))
                        .isEqualTo(mark.surface()));
    }

    @Test
    void leavesOtherBracketsInTheText() {
        MarkedText marked = MarkedText.of(Field.TITLE, "“[He] saw [Bell](official:ann-bell) [sic] (twice)”");
        assertThat(marked.text()).isEqualTo("“[He] saw Bell [sic] (twice)”");
        assertThat(marked.marks()).extracting(Mark::start).containsExactly(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So [Bell spoke|the bracket before 'Bell spoke' is never closed",
                "So Bell](official:ann-bell) spoke|closes nothing",
                "So [Bell] (official:ann-bell) spoke|(official:…) stands behind no bracket",
                "So [Bell](oficial:ann-bell) spoke|oficial:ann-bell"
            })
    void saysWhatIsWrongWithAMark(String text, String why) {
        assertThatThrownBy(() -> MarkedText.of(Field.TEXT, text)).hasMessageContaining(why);
    }
}
