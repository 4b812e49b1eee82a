package dev.parley.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.ingest.corpus.Corpus;
import dev.parley.ingest.corpus.Entries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaceTest {
    private static final String HOUR_LATER = "2014-06-19T11:00:00Z";
    private static final String START = "2014-06-19T10:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void readsMaxAndAFactor() {
        assertThat(Pace.parse("max", null)).isEqualTo(new Pace.Max());
        assertThat(Pace.parse("60x", null)).isEqualTo(new Pace.Times(60, null));
        assertThat(Pace.parse("0.5x", Duration.ofSeconds(5))).isEqualTo(new Pace.Times(0.5, Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "60", "x", "-1x", "0x", "1e9x", "max "})
    void refusesWhatIsNoSpeed(String speed) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.parse(speed, null));
    }

    @Test
    void refusesATimeThatIsNotOverZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace.Within(Duration.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace.Times(1, Duration.ofSeconds(-1)));
    }

    @Test
    void sendsAllAtOnceAtMax() throws IOException {
        assertThat(due(new Pace.Max(), START, HOUR_LATER)).containsExactly(0L, 0L);
    }

    @Test
    void keepsTheGapsBetweenDatesWhicheverIsLater() throws IOException {
        assertThat(due(new Pace.Times(60, null), START, HOUR_LATER, START, START, null, HOUR_LATER))
                .containsExactly(0L, 60_000L, 120_000L, 120_000L, 120_000L, 180_000L);
    }

    @Test
    void capsEachPauseByItself() throws IOException {
        assertThat(due(new Pace.Times(60, Duration.ofSeconds(5)), START, HOUR_LATER, "2014-06-19T11:01:00Z", START))
                .containsExactly(0L, 5_000L, 6_000L, 11_000L);
    }

    @Test
    void spreadsTheWholeCorpusOverTheTimeGiven() throws IOException {
        assertThat(due(new Pace.Within(Duration.ofMinutes(10), null), START, HOUR_LATER, "2014-06-19T14:00:00Z"))
                .containsExactly(0L, 150_000L, 600_000L);
    }

    @Test
    void needsNoTimeWhereNothingIsDated() throws IOException {
        assertThat(due(new Pace.Within(Duration.ofMinutes(10), null), null, null))
                .containsExactly(0L, 0L);
        assertThat(due(new Pace.Within(Duration.ofMinutes(10), null), START, START))
                .containsExactly(0L, 0L);
    }

    @Test
    void countsWithDatesThatLieFarApart() throws IOException {
        assertThat(due(new Pace.Times(0.000000001, null), "0001-01-01", "9999-12-31"))
                .containsExactly(0L, Duration.ofDays(36_500).toMillis());
    }

    private List<Long> due(Pace pace, @Nullable String... dates) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String date : dates) {
            lines.add("{\"source\":\"s\",\"title\":\"t\"" + (date == null ? "" : ",\"publishedAt\":\"" + date + "\"")
                    + "}");
        }
        Corpus corpus = Corpus.open(Files.write(folder.resolve("a.jsonl"), lines));
        Schedule schedule = Schedule.of(pace, corpus);
        List<Long> due = new ArrayList<>();
        try (Entries entries = corpus.entries()) {
            entries.forEachRemaining(entry -> due.add(schedule.due(entry).toMillis()));
        }
        return due;
    }
}
