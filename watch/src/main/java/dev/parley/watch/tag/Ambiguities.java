package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds words by which a lexicon knows several entities, and says what tells these apart. */
public final class Ambiguities {
    private final Watchlist watchlist;
    private final Wordings wordings;
    private final Map<Group, SharedWords> shared = new LinkedHashMap<>();

    public Ambiguities(Watchlist watchlist) {
        this.watchlist = watchlist;
        this.wordings = new Wordings(watchlist);
    }

    /** All of them, one for each language and set of entities. */
    public List<SharedWords> all() {
        shared.clear();
        for (String language : watchlist.languages()) {
            names(language);
        }
        forms();
        triggers();
        return shared.values().stream()
                .sorted(Comparator.comparing(SharedWords::isToldApart)
                        .thenComparingInt(each -> watchlist.languages().indexOf(each.language()))
                        .thenComparing(SharedWords::words))
                .toList();
    }

    private void names(String language) {
        Map<Long, Map<EntityId, Wording>> bySurname = new HashMap<>();
        Map<EntityId, List<Wording>> full = new HashMap<>();
        for (Watchlist.Official official : watchlist.officials()) {
            for (Wording wording : wordings.of(official, language)) {
                switch (wording.kind()) {
                    case SURNAME ->
                        wording.steps()
                                .getLast()
                                .words()
                                .keySet()
                                .forEach(hash -> bySurname
                                        .computeIfAbsent(hash, any -> new LinkedHashMap<>())
                                        .putIfAbsent(official.id(), wording));
                    case FULL_NAME ->
                        full.computeIfAbsent(official.id(), any -> new ArrayList<>())
                                .add(wording);
                    default -> {}
                }
            }
        }
        bySurname.values().stream().filter(bearers -> bearers.size() > 1).forEach(bearers -> {
            Wording first = bearers.values().iterator().next();
            bearers.values().stream()
                    .skip(1)
                    .flatMap(first::sharedWith)
                    .findFirst()
                    .ifPresent(words -> surname(language, words, bearers.keySet(), full));
        });
    }

    private void surname(String language, String words, Set<EntityId> bearers, Map<EntityId, List<Wording>> full) {
        Group group = new Group(language, new TreeSet<>(bearers));
        if (shared.containsKey(group)) {
            return;
        }
        List<EntityId> ids = List.copyOf(group.entities);
        for (EntityId one : ids) {
            for (EntityId other : ids) {
                Optional<String> same = one.compareTo(other) < 0
                        ? firstShared(full.getOrDefault(one, List.of()), full.getOrDefault(other, List.of()))
                        : Optional.empty();
                if (same.isPresent() && !isGuarded(one) && !isGuarded(other)) {
                    shared.put(
                            group,
                            new SharedWords(
                                    language,
                                    same.get(),
                                    List.of(one, other),
                                    "the full names are the same and neither has a guard: both are found each time",
                                    false));
                    return;
                }
            }
        }
        shared.put(group, new SharedWords(language, words, ids, "told apart by first name", true));
    }

    private boolean isGuarded(EntityId id) {
        return watchlist.officials().stream()
                .anyMatch(official -> official.id().equals(id) && official.guard() != null);
    }

    private void forms() {
        Map<Long, List<Guarded>> byFirstWord = new HashMap<>();
        for (Watchlist.Format format : watchlist.formats()) {
            for (Watchlist.Form form : format.forms()) {
                Set<String> guards = Stream.of(format.guard(), form.guard())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
                for (Wording wording : wordings.of(format, form)) {
                    Guarded guarded = new Guarded(wording, guards);
                    firstWords(wording)
                            .forEach(hash -> byFirstWord
                                    .computeIfAbsent(hash, any -> new ArrayList<>())
                                    .add(guarded));
                }
            }
        }
        byFirstWord.values().forEach(this::forms);
    }

    private void forms(List<Guarded> alike) {
        for (Guarded one : alike) {
            for (Guarded other : alike) {
                if (one.wording.entity().compareTo(other.wording.entity()) < 0) {
                    Group group = Group.of(one.wording, other.wording);
                    one.wording
                            .sharedWith(other.wording)
                            .forEach(words -> shared.merge(group, form(words, one, other), Ambiguities::worse));
                }
            }
        }
    }

    private static SharedWords worse(SharedWords known, SharedWords another) {
        return known.isToldApart() && !another.isToldApart() ? another : known;
    }

    private static SharedWords form(String words, Guarded one, Guarded other) {
        boolean isToldApart = !one.guards.equals(other.guards);
        String why = isToldApart
                ? "told apart by guards: " + one + ", " + other
                : "nothing tells " + one + " and " + other + " apart: which one is found is chance";
        return new SharedWords(
                one.wording.language(), words, List.of(one.wording.entity(), other.wording.entity()), why, isToldApart);
    }

    private void triggers() {
        Map<Long, List<Wording>> byFirstWord = new HashMap<>();
        watchlist.issues().stream()
                .flatMap(issue -> wordings.of(issue).stream())
                .forEach(wording -> firstWords(wording)
                        .forEach(hash -> byFirstWord
                                .computeIfAbsent(hash, any -> new ArrayList<>())
                                .add(wording)));
        for (List<Wording> alike : byFirstWord.values()) {
            for (Wording one : alike) {
                for (Wording other : alike) {
                    Group group = Group.of(one, other);
                    if (one.entity().compareTo(other.entity()) < 0 && !shared.containsKey(group)) {
                        one.sharedWith(other)
                                .forEach(words -> shared.put(
                                        group,
                                        new SharedWords(
                                                "", words, List.copyOf(group.entities), "brings up both", true)));
                    }
                }
            }
        }
    }

    private static Collection<Long> firstWords(Wording wording) {
        return wording.steps().getFirst().words().keySet();
    }

    private static Optional<String> firstShared(List<Wording> ones, List<Wording> others) {
        return ones.stream()
                .flatMap(one -> others.stream().flatMap(one::sharedWith))
                .findFirst();
    }

    private record Group(String language, TreeSet<EntityId> entities) {
        static Group of(Wording one, Wording other) {
            return new Group(one.language(), new TreeSet<>(List.of(one.entity(), other.entity())));
        }
    }

    private record Guarded(Wording wording, Set<String> guards) {
        @Override
        public String toString() {
            return wording.source() + (guards.isEmpty() ? " without a guard" : " with " + String.join(" and ", guards));
        }
    }
}
