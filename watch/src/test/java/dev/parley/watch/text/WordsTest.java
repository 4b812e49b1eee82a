package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Söder,soder",
        "Szczygieł,SZCZYGIEL",
        "Хёг,хег",
        "ჟენევის,ᲟᲔᲜᲔᲕᲘᲡ",
        "Kar\u00ADasin,Karasin",
        "Ka\u200Brasin,Karasin",
        "Kаrasin,Karasin", // the first a is Cyrillic
        "Кapacин,Карасин", // a, p, a, c are Latin
        "Андреи\u0306,Андрей"
    })
    void hashesWordsThatReadersTakeForTheSameAlike(String one, String other) {
        assertThat(WordHash.of(one)).isEqualTo(WordHash.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Карасин,Karasin", "Чочиев,Кочиев", "Medvedev,Medvedkov"})
    void hashesDifferentWordsApart(String one, String other) {
        assertThat(WordHash.of(one)).isNotEqualTo(WordHash.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Geneva talks|SPACE",
                "Geneva\u00A0talks|SPACE",
                "'Geneva \"talks\"'|SPACE",
                "Abashidze–Karasin|HYPHEN",
                "Abashidze — Karasin|HYPHEN",
                "Russia’s|APOSTROPHE",
                "G. Karasin|PERIOD",
                "G.Karasin|PERIOD",
                "Karasin, Abashidze|COMMA",
                "Karasin... Abashidze|BREAK",
                "Karasin (Abashidze|BREAK"
            })
    void tellsWhatStandsBetweenWords(String text, Gap gap) {
        assertThat(Words.of(text).gap(1)).isEqualTo(gap);
    }

    @Test
    void endsEveryPhraseAtTheEndOfALine() {
        assertThat(Words.of("Karasin\nAbashidze").gap(1)).isEqualTo(Gap.BREAK);
    }

    @Test
    void keepsTheSignBetweenNumbersAsAWord() {
        Words words = Words.of("the 3+3 format");
        assertThat(words.size()).isEqualTo(5);
        assertThat(words.start(2)).isEqualTo(5);
        assertThat(words.gap(2)).isEqualTo(Gap.NONE);
    }

    @Test
    void leavesLoneSurrogatesBetweenWords() {
        Words words = Words.of("\uD800Geneva\uDC00talks\uD83D\uDE00");
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.start(1)).isEqualTo(8);
        assertThat(words.gap(1)).isEqualTo(Gap.BREAK);
    }

    @Test
    void tellsHowAWordIsWritten() {
        Words words = Words.of("GID Geneva talks ჟენევა IPRMs 3");
        assertThat(words.shape(0)).isEqualTo(Shape.CAPITALS);
        assertThat(words.shape(1)).isEqualTo(Shape.CAPITAL);
        assertThat(words.shape(2)).isEqualTo(Shape.SMALL);
        assertThat(words.shape(3)).isEqualTo(Shape.CASELESS);
        assertThat(words.shape(4)).isEqualTo(Shape.CAPITAL);
        assertThat(words.shape(5)).isEqualTo(Shape.CASELESS);
    }
}
