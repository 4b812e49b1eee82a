package dev.parley.processor.story;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The alerts of one subscription on one occasion.
 *
 * <p>For each fact the alerts that have it are kept in order. An alert's news are the facts that it is the first to have;
 * what confirms it are the first independent ones that say the same of state or date. So an alert that joins or leaves
 * concerns, of each of its facts, only the first two that have it, and for confirmation only others while fewer than
 * {@value Alert#MAX_CONFIRMING} independent ones come before it.
 */
final class AlertThread {
    static final String SPEAKER = "speaker:";

    private final Map<String, List<Standing>> holders = new HashMap<>();

    void add(Standing standing) {
        for (String fact : standing.facts()) {
            List<Standing> all = holders.computeIfAbsent(fact, key -> new ArrayList<>(1));
            all.add(-Collections.binarySearch(all, standing, Standing.ORDER) - 1, standing);
        }
    }

    void remove(Standing standing) {
        for (String fact : standing.facts()) {
            List<Standing> all = having(fact);
            all.remove(Collections.binarySearch(all, standing, Standing.ORDER));
            if (all.isEmpty()) {
                holders.remove(fact);
            }
        }
    }

    boolean isEmpty() {
        return holders.isEmpty();
    }

    /** What a member of the thread says that none before it does, in order. */
    List<String> news(Standing standing) {
        return standing.facts().stream()
                .filter(fact -> having(fact).getFirst() == standing && !isKnown(fact, standing))
                .toList();
    }

    private boolean isKnown(String fact, Standing standing) {
        if (!DateFact.is(fact)) {
            return false;
        }
        DateFact date = DateFact.of(fact);
        return dates().stream()
                .filter(other -> date.isKnownFrom(DateFact.of(other)))
                .anyMatch(other -> Standing.ORDER.compare(having(other).getFirst(), standing) < 0);
    }

    /** The first independent stories of the thread that say the same of state or date as a member of it. */
    List<StoryId> confirming(Standing standing) {
        NavigableSet<Standing> first = new TreeSet<>(Standing.ORDER);
        for (String fact : same(standing)) {
            having(fact).stream()
                    .filter(standing::isIndependentOf)
                    .limit(Alert.MAX_CONFIRMING)
                    .forEach(first::add);
        }
        return first.stream().limit(Alert.MAX_CONFIRMING).map(Standing::story).toList();
    }

    /** The members for which something else may follow, itself among them, when one is here or not. */
    Set<Standing> concernedBy(Standing standing) {
        Set<Standing> concerned = new HashSet<>();
        for (String fact : standing.facts()) {
            for (String same : DateFact.is(fact) ? overlapping(fact) : Set.of(fact)) {
                having(same).stream().limit(2).forEach(concerned::add);
            }
        }
        for (String fact : same(standing)) {
            List<Standing> all = having(fact);
            int at = Collections.binarySearch(all, standing, Standing.ORDER);
            if ((at < 0 ? -at - 1 : at) < decided(all)) {
                concerned.addAll(all);
            }
        }
        return concerned;
    }

    /** So many of these come first that whoever comes after confirms nobody: enough independent ones come before. */
    private static int decided(List<Standing> all) {
        Map<String, Integer> owners = new HashMap<>();
        Map<String, Integer> agencies = new HashMap<>();
        int ofOneOwner = 0;
        int ofOneAgency = 0;
        for (int i = 0; i < all.size(); i++) {
            Voice voice = all.get(i).lead().voice();
            ofOneOwner = Math.max(ofOneOwner, owners.merge(voice.owner(), 1, Integer::sum));
            ofOneAgency = Math.max(ofOneAgency, agencies.merge(voice.agency(), 1, Integer::sum));
            if (i + 1 - ofOneOwner - ofOneAgency >= Alert.MAX_CONFIRMING) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The facts of the thread that are the same as one of a member's about state or date. */
    private Set<String> same(Standing standing) {
        Set<String> same = new HashSet<>();
        for (String fact : standing.facts()) {
            if (DateFact.is(fact)) {
                same.addAll(overlapping(fact));
            } else if (!fact.startsWith(SPEAKER)) {
                same.add(fact);
            }
        }
        return same;
    }

    private Set<String> overlapping(String fact) {
        DateFact date = DateFact.of(fact);
        Set<String> overlapping = new HashSet<>();
        for (String other : dates()) {
            DateFact of = DateFact.of(other);
            if (date.isKnownFrom(of) || of.isKnownFrom(date)) {
                overlapping.add(other);
            }
        }
        return overlapping;
    }

    private List<String> dates() {
        return holders.keySet().stream().filter(DateFact::is).toList();
    }

    private List<Standing> having(String fact) {
        return holders.getOrDefault(fact, List.of());
    }
}
