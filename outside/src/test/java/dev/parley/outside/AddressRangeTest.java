package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRangeTest {
    @Test
    void endsWhereItsPrefixEnds() throws Exception {
        AddressRange range = AddressRange.parse("192.168.64.0/18");

        assertThat(range.contains(InetAddress.getByName("192.168.64.0"))).isTrue();
        assertThat(range.contains(InetAddress.getByName("192.168.127.255"))).isTrue();
        assertThat(range.contains(InetAddress.getByName("192.168.128.0"))).isFalse();
        assertThat(range.contains(InetAddress.getByName("192.168.63.255"))).isFalse();
        assertThat(range.contains(InetAddress.getByName("::c0a8:4000"))).isFalse();
        assertThat(range).hasToString("192.168.64.0/18");
    }

    @Test
    void takesASingleAddressAndTheWholeInternet() throws Exception {
        assertThat(AddressRange.parse("::1").prefixBits()).isEqualTo(128);
        assertThat(AddressRange.parse("0.0.0.0/0").contains(InetAddress.getByName("8.8.8.8")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "abc",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.1/8",
                "fe80::1/10",
                "300.0.0.0/8",
                "::g/8",
                "10.0/8"
            })
    void refusesWhatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.parse(text));
    }
}
