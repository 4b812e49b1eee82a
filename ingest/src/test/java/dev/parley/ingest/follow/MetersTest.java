package dev.parley.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.source.FetchState;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class MetersTest {
    private static final String NEVER_ANSWERED = "{\"source\":\"a\",\"items\":[],\"health\":\"failing\"}";
    private static final String ANSWERED = """
            {"source":"a","items":[],"health":"healthy","lastSuccess":"2026-11-22T12:00:00.500Z","course":{"edition":"e",
            "listing":"l","lastNew":"2026-11-22T11:00:00Z","interval":"PT10M","failures":0,"poor":0,"fine":1,
            "walledPages":0,"conditional":0}}""";

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(registry);
    private final Followed source = followed(0);

    @Test
    void countsEveryKindOfAnswerFromZeroOn() {
        meters.count(outcome(Answered.NOT_MODIFIED));
        meters.count(outcome(Answered.NOT_MODIFIED));
        meters.count(outcome(Answered.REFUSED));

        Map<String, Double> counts = new TreeMap<>();
        registry.get("parley.fetches")
                .counters()
                .forEach(counter -> counts.put(String.valueOf(counter.getId().getTag("outcome")), counter.count()));
        assertThat(counts)
                .isEqualTo(Map.of("fetched", 0.0, "not-modified", 2.0, "declined", 0.0, "refused", 1.0, "failed", 0.0));
    }

    @Test
    void showsNothingOfASourceThatWasNeverRead() {
        meters.show(source);

        assertThat(gauges()).isEmpty();
    }

    @Test
    void showsHowASourceIsAndWhatIsKnownOfIt() {
        learn(NEVER_ANSWERED);
        assertThat(health()).isEqualTo("failing");
        assertThat(gauges()).hasSize(FetchState.Health.values().length);

        learn(ANSWERED);
        assertThat(health()).isEqualTo("healthy");
        assertThat(value("parley.source.last.success.timestamp")).isEqualTo(1_795_348_800.5);
        assertThat(value("parley.source.last.new.timestamp")).isEqualTo(1_795_345_200.0);
        assertThat(value("parley.source.interval")).isEqualTo(600);

        learn(NEVER_ANSWERED);
        assertThat(health()).isEqualTo("failing");
        assertThat(gauges()).hasSize(FetchState.Health.values().length);
    }

    @Test
    void showsASourceNoMoreThatIsSwitchedOffOrNotItsOwn() {
        learn(ANSWERED);
        meters.hide(source);
        assertThat(gauges()).isEmpty();

        learn(ANSWERED);
        source.source = source(false);
        meters.show(source);
        assertThat(gauges()).isEmpty();
    }

    @Test
    void keepsShowingASourceThatWentToAnotherPartitionOfItsOwn() {
        learn(ANSWERED);
        Followed moved = followed(1);
        moved.state = state(NEVER_ANSWERED);
        meters.show(moved);
        meters.hide(source);
        assertThat(health()).isEqualTo("failing");

        meters.hide(moved);
        assertThat(gauges()).isEmpty();
    }

    private void learn(String state) {
        source.state = state(state);
        meters.show(source);
    }

    private List<Gauge> gauges() {
        return registry.getMeters().stream()
                .filter(meter -> meter.getId().getType() == Meter.Type.GAUGE)
                .map(Gauge.class::cast)
                .toList();
    }

    private String health() {
        List<String> present = registry.get("parley.source.health").tag("source", "a").gauges().stream()
                .filter(gauge -> gauge.value() == 1)
                .map(gauge -> String.valueOf(gauge.getId().getTag("health")))
                .toList();
        assertThat(present).hasSize(1);
        return present.getFirst();
    }

    private double value(String name) {
        return registry.get(name).tag("source", "a").gauge().value();
    }

    private static Errand.Outcome outcome(Answered answered) {
        return new Errand.Outcome(answered, null, List.of(), List.of(), 0, "");
    }

    private static Followed followed(int partition) {
        Followed followed = new Followed(new SourceId("a"), new Beat(partition));
        followed.source = source(true);
        return followed;
    }

    private static Source source(boolean isEnabled) {
        return Json.of(Source.class)
                .read(("{\"id\":\"a\",\"name\":\"A\",\"url\":\"https://a.example/feed\",\"kind\":\"feed\",\"enabled\":"
                                + isEnabled + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static FetchState state(String json) {
        return Json.of(FetchState.class).read(json.getBytes(StandardCharsets.UTF_8));
    }
}
