package dev.parley.processor.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Json;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.source.FetchState.Health;
import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Emission;
import dev.parley.processor.health.HealthDesk.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthDeskTest {
    private static final SourceId DAILY = new SourceId("daily");
    private static final Instant MONDAY = Instant.parse("2014-06-16T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2014-06-20T08:00:00Z");

    private final HealthDesk desk = new HealthDesk();
    private final Map<String, Alert> alerts = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private @Nullable WatchedSource watched;

    @ParameterizedTest
    @EnumSource(names = "HEALTHY", mode = EnumSource.Mode.EXCLUDE)
    void raisesOneAlertAboutAFollowedSourceThatIsNotWell(Health health) {
        follow(true);
        read(health, MONDAY, "no item for 9 days");

        assertThat(alerts.values()).singleElement().satisfies(alert -> {
            assertThat(alert.subscription()).isEqualTo(SubscriptionId.SOURCE_HEALTH);
            assertThat(alert.about())
                    .isEqualTo(new About.SourceHealth(DAILY, "The Daily", health, MONDAY, "no item for 9 days"));
        });
    }

    @Test
    void otherWordsForTheSameAreNoNews() {
        follow(true);
        read(Health.FAILING, MONDAY, "503 three times");
        read(Health.FAILING, MONDAY, "503 four times");

        assertThat(written).hasSize(1);
    }

    @Test
    void takesTheAlertBackWhenTheSourceIsWellAgain() {
        follow(true);
        read(Health.SILENT, MONDAY, null);
        read(Health.HEALTHY, FRIDAY, null);

        assertThat(alerts).isEmpty();
        assertThat(written).hasSize(2);
    }

    @Test
    void eachTimeIsAnAlertOfItsOwn() {
        follow(true);
        read(Health.SILENT, MONDAY, null);
        String first = alerts.keySet().iterator().next();
        read(Health.HEALTHY, MONDAY.plusSeconds(1), null);
        read(Health.SILENT, FRIDAY, null);

        assertThat(alerts).hasSize(1).doesNotContainKey(first);
    }

    @Test
    void aSourceUnwellInAnotherWayRaisesAnotherAlertInPlaceOfTheFirst() {
        follow(true);
        read(Health.SILENT, MONDAY, null);
        read(Health.GONE, FRIDAY, null);

        assertThat(alerts.values())
                .singleElement()
                .extracting(Alert::about)
                .isEqualTo(new About.SourceHealth(DAILY, "The Daily", Health.GONE, FRIDAY, null));
    }

    @Test
    void isSilentAboutSourcesThatAreNotFollowedInWhateverOrderThatBecomesKnown() {
        read(Health.SILENT, MONDAY, null);
        assertThat(alerts).isEmpty();

        follow(true);
        assertThat(alerts).hasSize(1);

        follow(false);
        assertThat(alerts).isEmpty();

        follow(true);
        keep(desk.edited(watched, null));
        assertThat(alerts).isEmpty();
    }

    @Test
    void forgetsHowASourceWasWithItsState() {
        follow(true);
        read(Health.SILENT, MONDAY, null);
        keep(desk.read(watched, null));

        assertThat(alerts).isEmpty();
    }

    @Test
    void isOfOneIdWhereNobodyKnowsSinceWhen() {
        follow(true);
        read(Health.SILENT, null, null);
        read(Health.EMPTY, null, null);

        assertThat(alerts).hasSize(1);
        assertThat(written).hasSize(2);
        assertThat(written.getFirst()).isNotEqualTo(written.getLast());
    }

    private void follow(boolean isEnabled) {
        keep(desk.edited(
                watched,
                Json.of(Source.class)
                        .read(("{\"id\":\"daily\",\"name\":\"The Daily\",\"url\":\"https://daily.example/feed\","
                                        + "\"kind\":\"feed\",\"rights\":\"excerpt\",\"enabled\":" + isEnabled
                                        + ",\"status\":\"seen\"}")
                                .getBytes(StandardCharsets.UTF_8))));
    }

    private void read(Health health, @Nullable Instant since, @Nullable String words) {
        keep(desk.read(watched, new Condition(DAILY, health, since, words)));
    }

    private void keep(Outcome outcome) {
        watched = outcome.watched();
        for (Emission emission : outcome.emissions()) {
            byte[] value = emission.value();
            written.add(emission.key() + (value == null ? "" : new String(value, StandardCharsets.UTF_8)));
            if (value == null) {
                alerts.remove(emission.key());
            } else {
                alerts.put(emission.key(), Json.of(Alert.class).read(value));
            }
        }
    }
}
