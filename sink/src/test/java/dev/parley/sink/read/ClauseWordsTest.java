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
        "state:called-for, called for",
        "round:61, round 61",
        "part:title, in part title",
        "said-by:official:some-one, said by <official:some-one>",
        "format:some-talks state:held, <format:some-talks> state:held",
        "side:georgia NEAR/3 official:some-one, side:georgia NEAR/3 <official:some-one>",
        "'\"the side: two\"', '\"the side: two\"'",
        "any format, any format"
    })
    void saysWhatItAsksFor(String clause, String words) {
        assertThat(ClauseWords.of(clause, id -> "<" + id + ">")).isEqualTo(words);
    }
}
