package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditsTest {
    private final Credits credits = Credits.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ann Miller | Ann Miller
            by Ann Miller and Tom Reed | Ann Miller and Tom Reed
            Ann Miller @annmiller | Ann Miller
            Ann Miller, November 18, 2019 | Ann Miller
            Ann Miller - 18/11/2019 | Ann Miller
            Автор: Анна Речная | Анна Речная
            ავტორი: ნინო მდინარაძე | ნინო მდინარაძე
            """)
    void leavesOfABylineTheName(String line, String name) {
        assertThat(credits.byline(line)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"https://courier.example/ann", "ann@courier.example", "admin", "18 November 2019", "''"})
    void takesForNoBylineWhatNamesNobody(String line) {
        assertThat(credits.byline(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tass | ДОЛИНА, 18 ноября. /ТАСС/. Мост открыт.
            reuters | VALLEY (Reuters) - The bridge is open.
            ap | VALLEY (AP) — The bridge is open.
            interpressnews | The bridge is open. (InterPressNews)
            """)
    void namesTheAgencyThatIsCreditedInTheText(String wire, String text) {
        assertThat(credits.wire("", text)).contains(wire);
    }

    @Test
    void creditsNobodyForBeingSpokenOf() {
        assertThat(credits.wire("", "The spokesman told Reuters that the bridge is open. TASS was there too."))
                .isEmpty();
        assertThat(credits.wire("Associated Press", "The bridge is open.")).isEqualTo(Optional.of("ap"));
    }
}
