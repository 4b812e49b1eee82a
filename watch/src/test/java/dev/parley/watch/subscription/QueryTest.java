package dev.parley.watch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.tag.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
    @Test
    void readsEveryKindOfTerm() {
        Query query = Query.parse(" format:* official:ann-bell\tside:north lang:RU source:gazette"
                + " source.side:south source.based:\"New Port\" ");
        assertThat(query)
                .isEqualTo(new Query.All(List.of(
                        new Query.Mentions("format:*", EntityId.Type.FORMAT, null),
                        new Query.Mentions(
                                "official:ann-bell", EntityId.Type.OFFICIAL, new EntityId("official:ann-bell")),
                        new Query.OfficialOfSide("side:north", "north"),
                        new Query.InLanguage("lang:RU", "ru"),
                        new Query.FromSource("source:gazette", "gazette"),
                        new Query.FromSide("source.side:south", "south"),
                        new Query.BasedIn("source.based:\"New Port\"", "New Port"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formt:*|0|did you mean 'format'?",
                "format:* offical:x|9|did you mean 'official'?",
                "source.sid:x|0|did you mean 'source.side'?",
                "format|0|is not a term",
                "lang:en format:|15|has no value",
                "official:Ann|9|is not the id of a official",
                "source.based:\"New|13|quotation mark is missing",
                "'  '|0|the query is empty"
            })
    void saysWhereAndWhyItCannotBeRead(String query, int position, String why) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(why);
    }
}
