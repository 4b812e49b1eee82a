package dev.parley.watch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** Of three scripts, of several, of none, and half of a pair. */
    private static final String UNITS = "aеaеkКъzБёჟჟᲟ71é. ,\n-\uD800";

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

    @Test
    void hashesALongWordApartFromAShortOneButAlikeHoweverItIsRead() {
        String word = "A".repeat(128) + "Karasin";
        long plain = Words.of("Grigory  " + word + ".").hash(1);
        assertThat(plain).isNotEqualTo(WordHash.of("Karasin")).isEqualTo(WordHash.of(word));
        assertThat(Words.of("Grigory  Kara\u00ADsin " + word).hash(2)).isEqualTo(plain);
        assertThat(Words.of("Grigory " + "A".repeat(64) + "\u00ADA" + word.substring(65))
                        .hash(1))
                .isEqualTo(plain);
        assertThat(Words.of("Grigory " + word.replace("s", "ѕ")).hash(1)) // the letter is Cyrillic
                .isEqualTo(plain);
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
    void readsWordsAlikeWhetherOrNotTheTextNeedsACloserLook() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            Words plain = Words.of(text);
            Words close = Words.of(text + " +");
            assertThat(close.size()).isEqualTo(plain.size() + 1);
            for (int word = 0; word < plain.size(); word++) {
                assertThat(plain.start(word)).isEqualTo(close.start(word));
                assertThat(plain.end(word)).isEqualTo(close.end(word));
                assertThat(plain.hash(word))
                        .isEqualTo(close.hash(word))
                        .isEqualTo(WordHash.of(text.substring(plain.start(word), plain.end(word))));
            }
        }
    }

    @Test
    void findsTheWordThatStartsAtOrAfterAPlace() {
        Random random = new Random(6);
        for (int round = 0; round < 100; round++) {
            String text = text(random);
            Words words = Words.of(text);
            for (int index = 0; index <= text.length(); index++) {
                int from = words.from(index);
                assertThat(from == words.size() || words.start(from) >= index).isTrue();
                assertThat(from == 0 || words.start(from - 1) < index).isTrue();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(700); i > 0; i--) {
            text.append(UNITS.charAt(random.nextInt(UNITS.length())));
        }
        return text.toString();
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
