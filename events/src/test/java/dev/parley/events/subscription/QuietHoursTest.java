package dev.parley.events.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuietHoursTest {
    @Test
    void tellWhenTheyBeginAndEndAndWhere() {
        QuietHours hours = new QuietHours("22:00-07:30 Europe/Zurich");
        assertThat(hours.from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(hours.until()).isEqualTo(LocalTime.of(7, 30));
        assertThat(hours.zone()).contains(ZoneId.of("Europe/Zurich"));
        assertThat(new QuietHours("00:00-06:00").zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22-7",
                "22:00",
                "24:00-07:00",
                "22:00-07:60",
                "22:00-22:00",
                "22:00-07:00 Nowhere/Land",
                "22:00-07:00 "
            })
    void refuseWhatIsNoneAndNameIt(String value) {
        assertThatThrownBy(() -> new QuietHours(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value.startsWith("22:00-07:00 N") ? "'Nowhere/Land'" : "'" + value + "'");
    }
}
