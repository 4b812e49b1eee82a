package dev.parley.processor.story;

import dev.parley.events.subscription.SubscriptionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The threads of all subscriptions: which alerts speak of which occasion. An occasion known by its day is that of the
 * round which articles say took place then.
 */
final class Threads {
    private final Rounds rounds = new Rounds();
    private final Map<Key, AlertThread> threads = new HashMap<>();

    /** Alerts whose speaker speaks of an occasion by its day alone. */
    private final Map<String, Set<Standing>> ofDay = new HashMap<>();

    private final Same same;

    Threads(Same same) {
        this.same = same;
    }

    private record Key(SubscriptionId subscription, String occasion) {}

    /** Takes in what an article says of days, and answers the alerts that may belong elsewhere now. */
    Set<Standing> hear(Member member) {
        return of(rounds.add(member));
    }

    /** Forgets what an article says of days, and answers the alerts that may belong elsewhere now. */
    Set<Standing> forget(Member member) {
        return of(rounds.remove(member));
    }

    private Set<Standing> of(Set<String> days) {
        Set<Standing> standings = new HashSet<>();
        days.forEach(day -> standings.addAll(ofDay.getOrDefault(day, Set.of())));
        return standings;
    }

    /** Puts an alert where it belongs, and answers the alerts that this concerns. */
    Set<Standing> join(Standing standing) {
        Saying saying = standing.interest().saying();
        String own = saying == null ? null : saying.occasion();
        if (saying == null || own == null) {
            return Set.of();
        }
        String occasion = same.of(rounds.resolved(own, saying));
        standing.speaksOf(occasion, facts(standing.speaker(), occasion));
        days(standing, saying)
                .forEach(day ->
                        ofDay.computeIfAbsent(day, key -> new HashSet<>(2)).add(standing));
        AlertThread thread =
                threads.computeIfAbsent(new Key(standing.subscription(), occasion), key -> new AlertThread());
        thread.add(standing);
        return thread.concernedBy(standing);
    }

    /** Takes an alert out of its thread, if it is in one, and answers the alerts that this concerns. */
    Set<Standing> leave(Standing standing) {
        String occasion = standing.occasion();
        Saying saying = standing.interest().saying();
        if (occasion == null || saying == null) {
            return Set.of();
        }
        for (String day : days(standing, saying)) {
            Set<Standing> others = ofDay.getOrDefault(day, Set.of());
            others.remove(standing);
            if (others.isEmpty()) {
                ofDay.remove(day);
            }
        }
        Key key = new Key(standing.subscription(), occasion);
        AlertThread thread = Objects.requireNonNull(threads.get(key), "an alert is in no thread");
        Set<Standing> concerned = thread.concernedBy(standing);
        thread.remove(standing);
        if (thread.isEmpty()) {
            threads.remove(key);
        }
        standing.speaksOf(null, List.of());
        return concerned;
    }

    /** The thread of an alert; null = it stands alone. */
    @Nullable
    AlertThread of(Standing standing) {
        String occasion = standing.occasion();
        return occasion == null ? null : threads.get(new Key(standing.subscription(), occasion));
    }

    private List<String> facts(Member speaker, String occasion) {
        Set<String> facts = new TreeSet<>();
        for (Saying saying : speaker.says()) {
            String own = saying.occasion();
            if (own != null && rounds.resolved(own, saying).equals(occasion)) {
                facts.add(same.of(saying.stateFact()));
                String date = saying.dateFact();
                if (date != null) {
                    facts.add(same.of(date));
                }
            }
        }
        speaker.speakers().forEach(official -> facts.add(same.of(AlertThread.SPEAKER + official)));
        return same.of(List.copyOf(facts));
    }

    /** The days by which a speaker speaks of occasions of one format. */
    private static Set<String> days(Standing standing, Saying of) {
        Set<String> days = new HashSet<>();
        for (Saying saying : standing.speaker().says()) {
            String occasion = saying.occasion();
            if (saying.round() == null && occasion != null && saying.format().equals(of.format())) {
                days.add(occasion);
            }
        }
        return days;
    }
}
