package dev.parley.watch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownTest {
    private final Known stations = new Known(
            "stations in stations.yaml",
            IntStream.rangeClosed(1, 80).mapToObj(number -> "station-" + number).toList());

    @Test
    void namesAllWhereTheyAreFew() {
        assertThat(new Known("", List.of("up", "down")).without("upp")).isEqualTo("'upp' is none of [down, up]");
    }

    @Test
    void namesTheNearestThreeOfManyAndWhereAllStand() {
        assertThat(stations.without("statiom-17"))
                .isEqualTo("'statiom-17' is none of the 80 stations in stations.yaml;"
                        + " did you mean station-17 or station-1 or station-10?");
    }

    @Test
    void namesNoneWhereNoneIsNear() {
        assertThat(stations.without("quay")).isEqualTo("'quay' is none of the 80 stations in stations.yaml");
    }

    @Test
    void saysThatNothingOfTheKindMayStandHere() {
        assertThat(new Known("", List.of()).without("one")).isEqualTo("'one' has no place here");
    }
}
