package dev.parley.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFactTest {
    @ParameterizedTest
    @CsvSource({
        "2014-11-05, 2014-11-05, true",
        "2014-11-05, 2014-11-04/2014-11-06, true",
        "2014-11-04/2014-11-06, 2014-11-06, true",
        "2014-11-05, 2014-11-06, false",
        "2014-11-05/2014-11-06, 2014-11-07/2014-11-08, false",
        "2014-11, 2014-11-05, true",
        "2014-11, 2014-10-30/2014-11-02, true",
        "2014-11, 2014-11, true",
        "2014-11, 2014-12-01, false",
        "2014-11-05, 2014-11, false",
        "2014-11-06/2014-11-05, 2014-11-06, true",
        "2014-11-06/2014-11-05, 2014-11-05, false"
    })
    void isKnownFromDaysThatOverlapItAndAMonthFromAnyDayOfIt(String date, String known, boolean isKnown) {
        assertThat(DateFact.of("date:" + date).isKnownFrom(DateFact.of("date:" + known)))
                .isEqualTo(isKnown);
    }
}
