package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class WrittenDateTest {
    @ParameterizedTest
    @CsvFileSource(resources = "published-dates.csv", delimiter = ';')
    void readsADateAsExactlyAsItIsWritten(
            String written, String precision, @Nullable String value, @Nullable String beside) {
        Optional<Published> read = WrittenDate.read(written, Provenance.CORPUS);

        String found = switch (read.orElse(null)) {
            case null -> "none";
            case Published.At at -> "instant " + at.value();
            case Published.On on -> "day " + on.value();
            case Published.In in -> "month " + in.value();
            case Published.Unknown unknown -> "unknown";
        };
        assertThat(found).isEqualTo(value == null ? precision : precision + " " + value);
        List<String> others = read.map(Published::others).orElse(List.of()).stream()
                .map(Published.Candidate::value)
                .toList();
        assertThat(others).isEqualTo(beside == null ? List.of() : List.of(beside));
    }

    @Test
    void takesNoDayForAnInstant() {
        assertThat(WrittenDate.instant("2014-06-19")).isEmpty();
        assertThat(WrittenDate.instant("2014-06-19T10:00:00")).isEmpty();
        assertThat(WrittenDate.instant("2014-06-19T10:00:00Z")).isPresent();
    }
}
