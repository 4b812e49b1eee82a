package dev.parley.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code written-dates.csv}: anybody may add a line. */
final class DateTextTest {
    private final DateText european = new DateText(MonthNames.shipped(), false);

    @TestFactory
    List<DynamicTest> readsWhatTheTableSays() throws IOException {
        try (InputStream in = Objects.requireNonNull(DateTextTest.class.getResourceAsStream("written-dates.csv"))) {
            List<DynamicTest> tests = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> DynamicTest.dynamicTest(line, () -> check(line)))
                    .toList();
            assertThat(tests).isNotEmpty();
            return tests;
        }
    }

    private void check(String line) {
        int bar = line.indexOf('|');
        assertThat(european.find(line.substring(0, bar)).map(WrittenDate::iso).orElse(""))
                .isEqualTo(line.substring(bar + 1).strip());
    }

    @Test
    void readsTheMonthFirstWhereThatIsTheCustomUnlessItCannotBeOne() {
        DateText american = new DateText(MonthNames.shipped(), true);
        assertThat(american.find("3/4/2019").map(WrittenDate::iso)).contains("2019-03-04");
        assertThat(american.find("18/11/2019").map(WrittenDate::iso)).contains("2019-11-18");
        assertThat(american.find("3.4.2019").map(WrittenDate::iso)).contains("2019-04-03");
        assertThat(european.find("3/4/2019").map(WrittenDate::iso)).contains("2019-04-03");
        assertThat(european.find("11/18/2019").map(WrittenDate::iso)).contains("2019-11-18");
    }
}
