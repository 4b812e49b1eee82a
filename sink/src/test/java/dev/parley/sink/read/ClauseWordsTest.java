package dev.parley.sink.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseWordsTest {
    @ParameterizedTest
    @CsvSource({
        "source.side:russia, outlet of side russia",
        "source.based:tbilisi, outlet based in tbilisi",
        "source:tass, from source tass",
        "side:georgia, an official of side georgia",
        "lang:ka, in Georgian",
        "official:some-one, <official:some-one>",
        "format:*, format:*",
        "any format, any format"
    })
    void saysWhatItAsksFor(String clause, String words) {
        assertThat(ClauseWords.of(clause, id -> "<" + id + ">")).isEqualTo(words);
    }
}
