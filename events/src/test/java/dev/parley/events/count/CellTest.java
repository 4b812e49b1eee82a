package dev.parley.events.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.source.SourceId;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CellTest {
    @Test
    void isWrittenByItsDimensionsInOrder() {
        assertThat(new Cell(
                                "2014-06-19",
                                new EntityId("format:example"),
                                "en",
                                new SourceId("tass"),
                                "russia",
                                Part.LEAD)
                        .key())
                .isEqualTo("2014-06-19|format:example|en|tass|russia|lead");
        assertThat(new Cell("unknown", null, null, new SourceId("tass"), null, null).key())
                .isEqualTo("unknown|*|*|tass|*|*");
    }

    @Test
    void sharesItsKeyWithNoOtherCell() {
        List<@Nullable String> hostile = Arrays.asList(null, "*", "|", "%7C", "%", "a|*", "%2A", "", "a", "|*|");
        Map<String, Cell> byKey = new HashMap<>();
        List<Cell> clashes = new ArrayList<>();
        for (String language : hostile) {
            for (String source : List.of("*", "|", "a", "a|*", "*|a", "%7C", "%2A")) {
                for (String side : hostile) {
                    Cell cell = new Cell("unknown", null, language, new SourceId(source), side, null);
                    Cell other = byKey.put(cell.key(), cell);
                    if (other != null) {
                        clashes.add(cell);
                    }
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void measuresAddUpAndCancelOut() {
        Measures one = new Measures(3, 1, 1);
        assertThat(one.plus(new Measures(2, 1, 0))).isEqualTo(new Measures(5, 2, 1));
        assertThat(one.plus(one.negated()).isZero()).isTrue();
        assertThat(one.isZero()).isFalse();
    }
}
