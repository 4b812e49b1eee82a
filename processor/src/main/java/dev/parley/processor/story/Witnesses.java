package dev.parley.processor.story;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.watch.subscription.Independence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stories that met a subscription which asks for independent ones, in order. */
final class Witnesses {
    /** Longer than all dates that can be told lie apart. */
    private static final Duration EVER = Duration.ofDays(4_000_000);

    /** A date known by its month begins so long before it ends. */
    private static final Duration MONTH = Duration.ofDays(32);

    private final List<Standing> all = new ArrayList<>();

    void add(Standing standing) {
        all.add(-Collections.binarySearch(all, standing, Standing.ORDER) - 1, standing);
    }

    void remove(Standing standing) {
        all.remove(Collections.binarySearch(all, standing, Standing.ORDER));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that may have to be asked anew when this one is here or not: itself and all after it that look so far back. */
    List<Standing> concernedBy(Standing standing) {
        int at = Collections.binarySearch(all, standing, Standing.ORDER);
        List<Standing> concerned = new ArrayList<>();
        for (Standing later : all.subList(at < 0 ? -at - 1 : at, all.size())) {
            if (later == standing || isWithin(standing, later, asked(later).within())) {
                concerned.add(later);
            }
        }
        return concerned;
    }

    /** The stories before one that make up what it asks for, the nearest first; empty where there are not enough. */
    Optional<List<StoryId>> confirming(Standing standing) {
        Independence asked = asked(standing);
        List<Standing> before = before(standing, asked);
        List<Standing> found = asked.stories() == 2
                ? before
                : pairwise(before, Math.max(Alert.MAX_CONFIRMING, asked.stories() - 1), asked.stories() - 1);
        return found.size() + 1 < asked.stories()
                ? Optional.empty()
                : Optional.of(found.stream()
                        .limit(Alert.MAX_CONFIRMING)
                        .map(Standing::story)
                        .toList());
    }

    private List<Standing> before(Standing standing, Independence asked) {
        int at = Collections.binarySearch(all, standing, Standing.ORDER);
        Instant tooEarly =
                standing.lead().moment().from().minus(limit(asked.within())).minus(MONTH);
        Set<Voice> voices = new HashSet<>();
        List<Standing> before = new ArrayList<>();
        for (Standing earlier : all.subList(0, at).reversed()) {
            boolean isEnough = asked.stories() == 2 && before.size() == Alert.MAX_CONFIRMING;
            if (isEnough || earlier.lead().moment().order().isBefore(tooEarly)) {
                break;
            }
            if (standing.isIndependentOf(earlier)
                    && isWithin(earlier, standing, asked.within())
                    && (asked.stories() == 2 || voices.add(earlier.lead().voice()))) {
                before.add(earlier);
            }
        }
        return before;
    }

    /** The nearest that are independent of each other too; as many as possible, where these are not enough. */
    private static List<Standing> pairwise(List<Standing> before, int most, int enough) {
        List<Standing> nearest = new ArrayList<>();
        for (Standing each : before) {
            if (nearest.size() < most && nearest.stream().allMatch(each::isIndependentOf)) {
                nearest.add(each);
            }
        }
        return nearest.size() >= enough ? nearest : new Pairing(before).most();
    }

    private static boolean isWithin(Standing earlier, Standing later, @Nullable Duration within) {
        Instant end = earlier.lead().moment().to();
        Instant begin = later.lead().moment().from();
        return !end.isBefore(begin) || Duration.between(end, begin).compareTo(limit(within)) <= 0;
    }

    private static Duration limit(@Nullable Duration within) {
        return within == null || within.compareTo(EVER) > 0 ? EVER : within;
    }

    private static Independence asked(Standing standing) {
        return Objects.requireNonNull(standing.interest().independence(), "asks for no independent story");
    }

    /**
     * As many stories as possible of which no two have one owner or one agency: a maximum matching of owners with
     * agencies, found by augmenting paths (Berge, 1957), where the nearest of one owner and agency stands for all.
     */
    private static final class Pairing {
        private final Map<String, List<Standing>> ofOwner = new HashMap<>();
        private final List<String> owners = new ArrayList<>();
        private final Map<String, Standing> ofAgency = new HashMap<>();

        Pairing(List<Standing> before) {
            for (Standing each : before) {
                String owner = each.lead().voice().owner();
                if (!ofOwner.containsKey(owner)) {
                    owners.add(owner);
                }
                ofOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(each);
            }
        }

        List<Standing> most() {
            owners.forEach(owner -> pair(owner, new HashSet<>()));
            List<Standing> paired = new ArrayList<>(ofAgency.values());
            paired.sort(Standing.ORDER.reversed());
            return paired;
        }

        private boolean pair(String owner, Set<String> tried) {
            for (Standing each : ofOwner.getOrDefault(owner, List.of())) {
                String agency = each.lead().voice().agency();
                if (tried.add(agency)) {
                    Standing other = ofAgency.get(agency);
                    if (other == null || pair(other.lead().voice().owner(), tried)) {
                        ofAgency.put(agency, each);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
