package dev.parley.processor.story;

import dev.parley.events.count.Occasion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which round took place on a day: one that articles give it. Where they disagree it is the round that more of them say,
 * then the least.
 */
final class Rounds {
    /** How many articles say each round, by format and day. */
    private final Map<String, TreeMap<Integer, Integer>> said = new HashMap<>();

    /** Takes in what an article says, and answers the occasions known by a day of which the round is another now. */
    Set<String> add(Member member) {
        return change(member, 1);
    }

    /** Forgets what an article says, and answers the occasions known by a day of which the round is another now. */
    Set<String> remove(Member member) {
        return change(member, -1);
    }

    /** The key under which an occasion is known: that of its round where its day belongs to one. */
    String resolved(String occasion, Saying saying) {
        Integer round = saying.round() == null ? roundOn(occasion) : null;
        return round == null ? occasion : Occasion.key(saying.format(), round, null);
    }

    private @Nullable Integer roundOn(String day) {
        TreeMap<Integer, Integer> rounds = said.get(day);
        if (rounds == null) {
            return null;
        }
        Integer most = null;
        int articles = 0;
        for (Map.Entry<Integer, Integer> each : rounds.entrySet()) {
            if (each.getValue() > articles) {
                most = each.getKey();
                articles = each.getValue();
            }
        }
        return most;
    }

    private Set<String> change(Member member, int by) {
        Set<String> changed = new HashSet<>();
        dated(member).forEach((day, rounds) -> {
            Integer before = roundOn(day);
            TreeMap<Integer, Integer> counted = said.computeIfAbsent(day, key -> new TreeMap<>());
            rounds.forEach(round -> counted.merge(round, by, (a, b) -> a + b == 0 ? null : a + b));
            if (counted.isEmpty()) {
                said.remove(day);
            }
            if (!Objects.equals(before, roundOn(day))) {
                changed.add(day);
            }
        });
        return changed;
    }

    private static Map<String, Set<Integer>> dated(Member member) {
        Map<String, Set<Integer>> dated = new HashMap<>();
        for (Saying saying : member.says()) {
            Integer round = saying.round();
            if (round != null) {
                saying.days()
                        .forEach(day -> dated.computeIfAbsent(
                                        Occasion.key(saying.format(), null, day), key -> new HashSet<>())
                                .add(round));
            }
        }
        return dated;
    }
}
