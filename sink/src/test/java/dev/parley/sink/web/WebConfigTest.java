package dev.parley.sink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WebConfigTest {
    @Test
    void isForThisMachineUnlessSaidOtherwise() {
        assertThat(WebConfig.onThisMachine(WebConfig.PORT)).isEqualTo(new WebConfig("127.0.0.1", 8080));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new WebConfig("127.0.0.1", 65_536)).hasMessageContaining("65536");
        assertThatThrownBy(() -> new WebConfig("127.0.0.1", -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new WebConfig(" ", 1)).hasMessageContaining("blank");
    }
}
