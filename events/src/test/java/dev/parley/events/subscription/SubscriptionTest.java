package dev.parley.events.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SubscriptionTest {
    private static final Json<Subscription> JSON = Json.of(Subscription.class);

    @Test
    void writesAnExampleOfWhichOnlyTheTextMattersAsText() {
        Subscription subscription = subscription(null);
        assertThat(new String(JSON.write(subscription), UTF_8)).contains("\"expect\":[\"A text.\"]");
        assertThat(JSON.read(JSON.write(subscription))).isEqualTo(subscription);
    }

    @Test
    void isTheSameVersionWhilePaused() {
        assertThat(subscription(null).paused(true).version())
                .isEqualTo(subscription(null).version());
        assertThat(subscription(null).paused(true).paused(false)).isEqualTo(subscription(null));
    }

    @Test
    void refusesAThrottleThatAllowsNothingOrHasNoEnd() {
        assertThat(subscription(Subscription.MOST_AN_HOUR).throttle()).isEqualTo(10_000);
        assertThatThrownBy(() -> subscription(0)).hasMessage("subscription s allows 0 notices an hour");
        assertThatThrownBy(() -> subscription(10_001)).hasMessage("subscription s allows 10001 notices an hour");
    }

    @Test
    void refusesAnExampleWithoutAWord() {
        assertThatThrownBy(() -> Example.of(" ")).hasMessage("an example has neither text nor title");
        assertThatThrownBy(() -> JSON.read("""
                {"id": "s", "query": "format:*", "paused": false, "reject": ["half \\u0000"]}""".getBytes(UTF_8))).isInstanceOf(Json.Unreadable.class);
    }

    private static Subscription subscription(@Nullable Integer throttle) {
        return new Subscription(
                new SubscriptionId("s"),
                "s",
                null,
                "format:*",
                false,
                List.of(),
                throttle,
                null,
                List.of(Example.of("A text.")),
                List.of());
    }
}
