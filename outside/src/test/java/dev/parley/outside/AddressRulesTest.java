package dev.parley.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class AddressRulesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "addresses.csv")
    void letsThroughWhatIsPublicAndNothingElse(String address, String permitted, String reason) throws Exception {
        AddressRules rules = AddressRules.publicOnly();

        assertThat(rules.permits(address(address))).isEqualTo(permitted.equals("yes"));
        if (reason == null) {
            assertThat(rules.refusal(address(address))).isEmpty();
        } else {
            assertThat(rules.refusal(address(address)))
                    .hasValueSatisfying(
                            text -> assertThat(text).contains(reason).startsWith(addressText(address)));
        }
    }

    @Test
    void letsThroughWhatTheOperatorAllowsAndNothingBesideIt() throws Exception {
        AddressRules rules = AddressRules.allowing(List.of(
                AddressRange.parse("10.1.0.0/16"), AddressRange.parse("fd00:1::/32"), AddressRange.parse("127.0.0.1")));

        assertThat(rules.permits(address("10.1.2.3"))).isTrue();
        assertThat(rules.permits(address("10.2.0.0"))).isFalse();
        assertThat(rules.permits(address("fd00:1::5"))).isTrue();
        assertThat(rules.permits(address("fd00:2::5"))).isFalse();
        assertThat(rules.permits(address("127.0.0.1"))).isTrue();
        assertThat(rules.permits(address("127.0.0.2"))).isFalse();
    }

    /** These are literals: nothing is looked up. */
    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    private static String addressText(String literal) {
        try {
            return address(literal).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
