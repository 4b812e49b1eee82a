package dev.parley.watch.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.tag.Part;
import dev.parley.watch.query.Layout;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an imprint keeps of a text and what it does not look at. */
final class ImprintTest {
    private static final Layout BODY = (in, start, end) -> Part.BODY;

    @Test
    void isReadAsItWasWritten() {
        for (String text : new String[] {"", "Few words.", words(1, 30), words(1, 300), words(1, 5_000)}) {
            Imprint imprint = Imprint.of("A title", text, BODY);
            String encoded = imprint.encoded();

            assertThat(Imprint.decode(encoded)).isEqualTo(imprint).hasSameHashCodeAs(imprint);
            assertThat(encoded).hasSizeLessThanOrEqualTo(700);
        }
    }

    @Test
    void whatIsNoImprintIsRefused() {
        assertThatThrownBy(() -> Imprint.decode("AAAA")).hasMessage("imprint AAAA is of no known version");
        assertThatThrownBy(() -> Imprint.decode("?")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void caseAccentsLookAlikesApostrophesAndMarksAreNothing() {
        String text = "Ещё вчера «переговоры» в Женеве шли полным ходом, и об этом объявили журналистам вечером.";

        assertThat(copies(
                        text,
                        "ЕЩЕ ВЧЕРА \"ПЕРЕГОВОРЫ\" В ЖЕНЕВЕ - ШЛИ ПОЛНЫМ ХОДОМ И ОБ ЭТОМ ОБЪЯВИЛИ ЖУРНАЛИСТАМ ВЕЧЕРОМ"))
                .isTrue();
        assertThat(Imprint.of("", text, BODY))
                .isEqualTo(Imprint.of("", text.replace("вчера", "вчеpа").replace("Ещё", "Еще"), BODY));
    }

    @Test
    void aTitleThatIsTheFirstLineOfTheTextIsNotPartOfIt() {
        assertThat(Imprint.of("One two three", "One two three\n" + words(1, 60), BODY))
                .isEqualTo(Imprint.of("", words(1, 60), BODY));
    }

    @Test
    void aFewWordsAreACopyOfTheSameFewWordsUnderTheSameTitleOnly() {
        assertThat(Imprint.of("Talks are over", "", BODY)).isEqualTo(Imprint.of("TALKS ARE OVER", "", BODY));
        assertThat(holds(Imprint.of("Talks are over", "", BODY), Imprint.of("talks are over.", "", BODY)))
                .isTrue();
        assertThat(holds(Imprint.of("Talks are over", "", BODY), Imprint.of("Talks go on", "", BODY)))
                .isFalse();
        assertThat(holds(Imprint.of("Minutes", "No news today.", BODY), Imprint.of("Letters", "No news today.", BODY)))
                .isFalse();
    }

    @Test
    void backgroundDoesNotCountWhereEnoughElseIsSaid() {
        String history = words(9, 200);
        Layout closing = (in, start, end) -> start >= 300 ? Part.BACKGROUND : Part.BODY;
        String one = words(1, 40) + "\n" + history;
        String other = words(2, 40) + "\n" + history;
        Layout layoutOfOne = (in, start, end) -> start > one.indexOf('\n') ? Part.BACKGROUND : Part.BODY;
        Layout layoutOfOther = (in, start, end) -> start > other.indexOf('\n') ? Part.BACKGROUND : Part.BODY;

        assertThat(holds(Imprint.of("", one, BODY), Imprint.of("", other, BODY)))
                .isTrue();
        assertThat(holds(Imprint.of("", one, layoutOfOne), Imprint.of("", other, layoutOfOther)))
                .isFalse();
        assertThat(Imprint.of("", history, closing))
                .as("all of it is background")
                .isNotEqualTo(Imprint.of("", "", closing));
    }

    private static boolean copies(String one, String other) {
        return holds(Imprint.of("", one, BODY), Imprint.of("", other, BODY));
    }

    private static boolean holds(Imprint one, Imprint other) {
        boolean held = new Comparison(one).holds(other);
        assertThat(new Comparison(other).holds(one)).isEqualTo(held);
        return held;
    }

    private static String words(int text, int number) {
        return IntStream.range(0, number).mapToObj(i -> "word" + text + "x" + i).collect(Collectors.joining(" "));
    }
}
