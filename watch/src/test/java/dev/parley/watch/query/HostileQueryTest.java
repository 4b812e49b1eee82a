package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueryTest {
    private static final int MOST = Query.MOST_CHARACTERS;

    @Test
    void refusesWhatIsTooLongWithoutShowingAllOfIt() {
        QueryException e = failure("a".repeat(100_000));
        assertThat(e.position()).isEqualTo(MOST);
        assertThat(e.getMessage()).contains("has 100,000 characters, at most 8,192");
        assertThat(e.rendered()).hasSizeLessThan(400);
        assertThat(Query.parse("a".repeat(MOST)).text()).hasSize(MOST);
    }

    @Test
    void refusesParenthesesThatLieTooDeep() {
        assertThat(Printed.of(Query.parse("(".repeat(16) + "a" + ")".repeat(16))))
                .isEqualTo("[a]");
        QueryException e = failure("(".repeat(MOST));
        assertThat(e.position()).isEqualTo(16);
        assertThat(e.getMessage()).contains("more than 16 deep");
        assertThat(failure("a ".repeat(10) + "IN SENTENCE (".repeat(500)).getMessage())
                .contains("more than 16 deep");
    }

    @Test
    void readsAsManyMinusSignsAsThereAre() {
        assertThat(Printed.of(Query.parse("a " + "-".repeat(7_001) + "b"))).isEqualTo("all([a], not([b]))");
        assertThat(Printed.of(Query.parse("a " + "NOT ".repeat(2_000) + "b"))).isEqualTo("all([a], [b])");
    }

    @Test
    void refusesMoreTermsThanMayBe() {
        assertThat(Query.parse("a ".repeat(256)).required()).hasSize(256);
        QueryException e = failure("a ".repeat(300));
        assertThat(e.position()).isEqualTo(512);
        assertThat(e.getMessage()).contains("more than 256 terms");
        assertThat(failure("official:" + "a,".repeat(300) + "a").getMessage()).contains("more than 256 terms");
        assertThat(failure("source:" + "a,".repeat(300) + "a").getMessage()).contains("more than 256 terms");
        assertThat(failure("round:" + "1,".repeat(256) + "1").getMessage()).contains("more than 256 terms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\uD800",
                "a\uDC00b",
                "a\u202Eb",
                "a\u2066b",
                "a\u0007",
                "a\u009F",
            })
    void refusesCharactersThatHideSomething(String query) {
        QueryException e = failure(query);
        assertThat(e.position()).isEqualTo(1);
        assertThat(e.getMessage()).contains("has no place here").doesNotContain(query.substring(1, 2));
        assertThat(e.rendered()).doesNotContain(query.substring(1, 2)).contains("U+");
    }

    @Test
    void readsPastBlanksThatNobodySees() {
        assertThat(Printed.of(Query.parse("\uFEFFformat:*\u00A0lang:ru\u200B a\u2003b")))
                .isEqualTo("all(format:*, lang:ru, [a], [b])");
    }

    @Test
    void showsInvisibleLettersOfAFieldByTheirNumber() {
        assertThat(failure("for\u00ADmat:x").getMessage())
                .isEqualTo("character 1: field 'forU+00ADmat' is not known; did you mean 'format'? For the words write"
                        + " \"forU+00ADmat:x\"");
    }

    @Test
    void readsOrRefusesWhateverIsRepeatedWithoutEnd() {
        String[] pieces = {
            "(",
            ")",
            "\"",
            "„",
            "«",
            "-",
            "NOT ",
            "a NEAR/5 ",
            "IN SENTENCE (",
            "round:1,2 ",
            "(part:title OR ",
            "a OR ",
            "(a OR ",
            "a,",
            "official:a,",
            "\"a\",",
            "independent>=2 ",
            "independent ",
            "IN ",
            "2012/",
            "x:",
            "-(",
            "((a) "
        };
        for (String piece : pieces) {
            for (String end : new String[] {"", "a", "a)", "\""}) {
                String query = (piece.repeat(MOST).substring(0, MOST - 2) + end);
                assertThat(outcome(query)).isNotNull();
            }
        }
    }

    @Test
    void doesNotMultiplyAlternativesWithoutEnd() {
        String from = IntStream.range(1, 17).mapToObj(i -> i + "..").collect(Collectors.joining(","));
        String to = IntStream.range(50, 67).mapToObj(i -> ".." + i).collect(Collectors.joining(","));
        assertThat(failure("source:" + "a,".repeat(300) + "a").getMessage()).contains("more than 256 terms");
        assertThat(failure("round:" + from + " round:" + to).getMessage()).contains("more than 256 terms");
        String sixteen = "(state:held round:" + from + ")";
        assertThat(Query.parse("a" + sixteen.repeat(15)).required()).hasSize(16);
    }

    private static Object outcome(String query) {
        try {
            return Query.parse(query);
        } catch (QueryException e) {
            return e.rendered();
        }
    }

    private static QueryException failure(String query) {
        QueryException[] caught = new QueryException[1];
        assertThatThrownBy(() -> Query.parse(query)).isInstanceOfSatisfying(QueryException.class, e -> caught[0] = e);
        return caught[0];
    }
}
