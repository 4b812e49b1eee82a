package dev.parley.processor.health;

import dev.parley.events.Json;
import dev.parley.events.Sha;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.article.Arrival;
import dev.parley.events.source.Source;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what news of a source change for the alert about it: there is one as long as the source is followed and is not
 * well. It stays as it was raised until its health or the time since when changes; other words for the same are no news.
 */
public final class HealthDesk {
    /** Of the built-in subscription. */
    private static final String VERSION = "1";

    private static final Json<Alert> ALERT = Json.of(Alert.class);

    /** What news change: what is remembered after them, and what is put out. */
    public record Outcome(WatchedSource watched, List<Emission> emissions) {}

    /**
     * Takes in what its editors say of a source.
     *
     * @param former null = nothing was known of the source
     * @param source null = it was removed
     */
    public Outcome edited(@Nullable WatchedSource former, @Nullable Source source) {
        WatchedSource known = Objects.requireNonNullElse(former, WatchedSource.UNKNOWN);
        String name = source != null && source.enabled() ? source.name() : null;
        return outcome(known, new WatchedSource(name, known.condition()));
    }

    /**
     * Takes in how a source is.
     *
     * @param former null = nothing was known of the source
     * @param condition null = nobody knows any more
     */
    public Outcome read(@Nullable WatchedSource former, @Nullable Condition condition) {
        WatchedSource known = Objects.requireNonNullElse(former, WatchedSource.UNKNOWN);
        boolean isNoNews = known.condition() != null
                && condition != null
                && known.condition().isSameTimeAs(condition);
        return isNoNews ? new Outcome(known, List.of()) : outcome(known, new WatchedSource(known.name(), condition));
    }

    private static Outcome outcome(WatchedSource former, WatchedSource now) {
        Optional<Alert> before = alert(former);
        Optional<Alert> raised = alert(now);
        List<Emission> emissions = new ArrayList<>();
        raised.filter(alert -> !raised.equals(before))
                .ifPresent(alert ->
                        emissions.add(Emission.of(Channel.ALERTS, alert.id().value(), ALERT, alert)));
        before.map(Alert::id)
                .filter(id -> raised.map(Alert::id).filter(id::equals).isEmpty())
                .ifPresent(id -> emissions.add(Emission.tombstone(Channel.ALERTS, id.value())));
        return new Outcome(now, emissions);
    }

    private static Optional<Alert> alert(WatchedSource watched) {
        Condition condition = watched.condition();
        if (watched.name() == null || condition == null || condition.isWell()) {
            return Optional.empty();
        }
        AlertId id = AlertId.of(condition.source(), condition.healthSince());
        return Optional.of(new Alert(
                id,
                SubscriptionId.SOURCE_HEALTH,
                VERSION,
                new About.SourceHealth(
                        condition.source(),
                        watched.name(),
                        condition.health(),
                        condition.healthSince(),
                        condition.healthWords()),
                null,
                List.of(),
                Alert.State.FIRST,
                List.of(),
                0,
                List.of(),
                List.of(),
                Sha.id(id.value(), condition.health().name()),
                List.of(),
                Arrival.LIVE,
                false));
    }
}
