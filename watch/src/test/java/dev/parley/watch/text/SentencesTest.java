package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String MARKS = "aЖ . \n!?\"”.X\uD800";

    @Test
    void endsASentenceWhereAnotherBegins() {
        assertThat(of("They met. “Nothing new,” he said. It was 3.5 hours!"))
                .containsExactly("They met.", "“Nothing new,” he said.", "It was 3.5 hours!");
    }

    @Test
    void goesOnAfterInitialsAndShortenedWords() {
        assertThat(of("Mr. G. B. Karasin spoke. Then Dr. Klaar left."))
                .containsExactly("Mr. G. B. Karasin spoke.", "Then Dr. Klaar left.");
    }

    @Test
    void endsASentenceInAScriptWithoutCapitals() {
        assertThat(of("შეხვედრა გაიმართა. მხარეები შეთანხმდნენ."))
                .containsExactly("შეხვედრა გაიმართა.", "მხარეები შეთანხმდნენ.");
    }

    @Test
    void endsASentenceWithItsLine() {
        assertThat(of("A headline\n\nA report")).containsExactly("A headline", "A report");
    }

    @Test
    void cutsWhatIsTooLongAndLosesNothing() {
        String text = "word ".repeat(1_000) + "x".repeat(5_000);
        Sentences sentences = Sentences.of(text);
        assertThat(IntStream.range(0, sentences.size()).map(i -> sentences.end(i) - sentences.start(i)))
                .allMatch(length -> length > 0 && length <= Sentences.LONGEST);
        assertThat(String.join("", of(text))).hasSize(text.length());
    }

    @Test
    void neverOverlapsAndFindsTheSentenceOfEveryPlace() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(400); i++) {
                text.append(MARKS.charAt(random.nextInt(MARKS.length())));
            }
            Sentences sentences = Sentences.of(text.toString());
            for (int i = 0; i < sentences.size(); i++) {
                assertThat(sentences.start(i)).isLessThan(sentences.end(i));
                assertThat(i == 0 || sentences.end(i - 1) <= sentences.start(i)).isTrue();
                assertThat(sentences.at(sentences.end(i) - 1)).isEqualTo(i);
            }
        }
    }

    private static List<String> of(String text) {
        Sentences sentences = Sentences.of(text);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> text.substring(sentences.start(i), sentences.end(i)))
                .toList();
    }
}
