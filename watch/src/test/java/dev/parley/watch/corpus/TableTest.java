package dev.parley.watch.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.tag.EntityId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final Set<EntityId> KNOWN = Set.of(new EntityId("official:ann-bell"));

    @Test
    void readsEveryFieldOfAnEntry() {
        Table table = Table.of("names-en.yaml", """
                        # About names
                        - say: "[Bell](official:ann-bell) spoke."
                        - say: |
                            A bell rang.
                            It was loud.
                          title: "[Ann Bell](official:ann-bell)"
                          published: "2014-06-19"
                          trap: "a bell"
                          missed: "not yet"
                        """, KNOWN);
        assertThat(table.language()).isEqualTo("en");
        assertThat(table.sayings()).hasSize(2);
        Saying second = table.sayings().getLast();
        assertThat(second.isTrap()).isTrue();
        assertThat(second.text().text()).isEqualTo("A bell rang.\nIt was loud.\n");
        assertThat(second.expected()).hasToString("[[Ann Bell](official:ann-bell) in the title]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "names.yaml|- say: a|names.yaml: a table's name ends with",
                "names-fr.yaml|- say: a|names-fr.yaml: a table's name ends with",
                "names-en.yaml|- {say: a, tarp: b}|names-en.yaml, line 1, entry 1: Unrecognized field \"tarp\"",
                "names-en.yaml|- trap: a|names-en.yaml, line 1, entry 1: ",
                "names-en.yaml|- say: [a](official:ann-bell|names-en.yaml, line 1",
                "names-en.yaml|- say: '[a](official:tom)'|names-en.yaml, line 1, entry 1: official:tom is not in the lexicon",
                "names-en.yaml|- {say: a, published: 2014}|names-en.yaml, line 1, entry 1: ",
                "names-en.yaml|- {say: a, published: '2014'}|names-en.yaml, line 1, entry 1: Text '2014'"
            })
    void namesFileLineAndEntryOfAMistake(String file, String content, String message) {
        assertThatThrownBy(() -> Table.of(file, content, KNOWN)).hasMessageStartingWith(message);
    }

    @Test
    void countsTheEntriesUpToAMistake() {
        assertThatThrownBy(() -> Table.of("names-en.yaml", "# First\n- say: a\n\n- say: \"[b\"\n", KNOWN))
                .hasMessageStartingWith("names-en.yaml, line 4, entry 2: the bracket before 'b' is never closed");
    }
}
