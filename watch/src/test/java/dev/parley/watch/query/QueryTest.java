package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {
    static List<Blocks> queries() {
        return Blocks.read("queries.txt");
    }

    static List<Blocks> errors() {
        return Blocks.read("errors.txt");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void readsWhatTheAuthorMeant(Blocks block) {
        assertThat(Printed.of(Query.parse(block.query()))).isEqualTo(block.expected());
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhereAndWhyItCannotBeReadAndWhatMayBeMeant(Blocks block) {
        assertThatThrownBy(() -> Query.parse(block.query())).isInstanceOfSatisfying(QueryException.class, e -> {
            assertThat(e.rendered()).isEqualTo(block.expected());
            assertThat(e.suggestion()).isNotNull();
        });
    }

    @Test
    void refusesAnEmptyQuery() {
        for (String query : List.of("", " ", "\n\t", "\u00A0\uFEFF")) {
            assertThatThrownBy(() -> Query.parse(query))
                    .isInstanceOfSatisfying(
                            QueryException.class, e -> assertThat(e.position()).isZero())
                    .hasMessage("character 1: the query is empty; write a term such as format:*");
        }
    }

    @Test
    void keepsWhatTheAuthorWroteOfEachCondition() {
        String text = " (\"a b\" OR  official:ann-bell)  round:5 lang:ru state:held";
        Query query = Query.parse(text);
        assertThat(query.text()).isEqualTo(text);
        assertThat(query.required())
                .extracting(Condition::clause)
                .containsExactly(
                        new Clause("\"a b\" OR  official:ann-bell", 2, text.indexOf(')')),
                        new Clause("round:5 state:held", text.indexOf("round"), text.length()),
                        new Clause("lang:ru", text.indexOf("lang"), text.indexOf(" state")));
    }

    @Test
    void givesAConditionByItselfAsRequired() {
        assertThat(Query.parse("format:* part:title").required()).hasSize(1);
        assertThat(Query.parse("a b independent>=2").required()).hasSize(2);
    }
}
