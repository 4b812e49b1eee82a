package dev.parley.events.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntityIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"format:iprm", "official:example-official", "issue:non-use-of-force", "format:3-plus-3"})
    void isATypeAndASlug(String value) {
        assertThat(new EntityId(value).type().prefix()).isEqualTo(value.substring(0, value.indexOf(':')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iprm",
                "format:",
                "format:IPRM",
                "format:a_b",
                "format:a--b",
                "format:-a",
                "format:a-",
                "place:prague",
                "format:a:b",
                "format:a\n"
            })
    void refusesAnythingElseAndNamesIt(String value) {
        assertThatThrownBy(() -> new EntityId(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entity id '" + value + "' is not one of format:slug, official:slug, issue:slug");
    }
}
