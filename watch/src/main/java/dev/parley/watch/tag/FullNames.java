package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides the names that are given in full or with initials. One stands for the official, unless it is somebody else's,
 * the words around speak of a namesake, or the official's guard speaks against it. Where several officials can be meant
 * by initials, the surer name, then the nearer words decide.
 */
final class FullNames {
    private final Surroundings surroundings;
    private final Reading reading;
    private final Posts posts;
    private final Namesakes namesakes;
    private final Cast cast;
    private final Map<Integer, List<Hit<Phrase.FullName>>> ownAt = new HashMap<>();
    private final Map<Integer, List<Hit<Phrase.OtherName>>> otherAt = new HashMap<>();
    private final Set<Watchlist.Official> named = new HashSet<>();

    FullNames(Surroundings surroundings, Reading reading, Posts posts, Namesakes namesakes, Cast cast) {
        this.surroundings = surroundings;
        this.reading = reading;
        this.posts = posts;
        this.namesakes = namesakes;
        this.cast = cast;
    }

    void others(List<Hit<Phrase.OtherName>> others) {
        others.forEach(hit -> atBothEnds(otherAt, hit));
    }

    void decide(List<Hit<Phrase.FullName>> names) {
        Map<List<Integer>, List<Hit<Phrase.FullName>>> bySpan = new HashMap<>();
        for (Hit<Phrase.FullName> name : names) {
            if (name.phrase().fullness() == Phrase.Fullness.NAME) {
                named.add(name.phrase().official());
            }
            bySpan.computeIfAbsent(List.of(name.first(), name.last()), span -> new ArrayList<>())
                    .add(name);
        }
        bySpan.values().stream()
                .sorted(Comparator.comparingInt((List<Hit<Phrase.FullName>> same) ->
                                same.getFirst().first())
                        .thenComparingInt(same -> -same.getFirst().last()))
                .forEach(same -> likeliest(same).ifPresent(this::decide));
    }

    private Optional<Hit<Phrase.FullName>> likeliest(List<Hit<Phrase.FullName>> same) {
        Comparator<Hit<Phrase.FullName>> order = Comparator.comparing(
                        (Hit<Phrase.FullName> hit) -> hit.phrase().fullness())
                .thenComparing(hit -> !named.contains(hit.phrase().official()))
                .thenComparingInt(hit -> namesakes.farness(hit.phrase().official(), hit.first(), hit.last()));
        Set<EntityId> seen = new HashSet<>();
        List<Hit<Phrase.FullName>> ordered = same.stream()
                .sorted(order)
                .filter(hit -> seen.add(hit.phrase().official().id()))
                .toList();
        Hit<Phrase.FullName> first = ordered.getFirst();
        if (ordered.size() > 1 && order.compare(first, ordered.get(1)) == 0) {
            ordered.forEach(hit -> {
                atBothEnds(otherAt, new Hit<>(new Phrase.OtherName(hit.phrase().official()), hit.first(), hit.last()));
                refuse(hit, "several officials of this name may be meant");
            });
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private void decide(Hit<Phrase.FullName> hit) {
        Watchlist.Official official = hit.phrase().official();
        if (covered(otherAt, hit).isPresent()) {
            return;
        }
        Optional<String> post = posts.of(official, hit.first(), hit.last());
        Optional<String> against = post.isPresent() ? Optional.empty() : against(hit, official);
        if (against.isPresent()) {
            atBothEnds(otherAt, new Hit<>(new Phrase.OtherName(official), hit.first(), hit.last()));
            refuse(hit, against.get());
            return;
        }
        atBothEnds(ownAt, hit);
        cast.take(hit, official.id(), rule(hit), post.orElse(""));
        cast.introduce(official, true, hit);
    }

    private Optional<String> against(Hit<Phrase.FullName> hit, Watchlist.Official official) {
        Watchlist.Apart apart = official.apart();
        boolean mayBeNamesake =
                apart != null && (apart.everyName() || hit.phrase().fullness() != Phrase.Fullness.NAME);
        Optional<String> namesake =
                mayBeNamesake ? namesakes.meant(official, hit.first(), hit.last()) : Optional.empty();
        String guard = official.guard();
        if (namesake.isPresent() || guard == null) {
            return namesake;
        }
        Surroundings.Judgement judgement = surroundings.judge(guard, reading.sentenceOf(hit.first()));
        return judgement.passes() ? Optional.empty() : Optional.of(judgement.why());
    }

    private static Rule rule(Hit<Phrase.FullName> hit) {
        return switch (hit.phrase().fullness()) {
            case NAME -> Rule.FULL_NAME;
            case INITIALS, SOME_INITIAL -> Rule.INITIALS;
            case MISSPELT -> Rule.MISSPELT_NAME;
        };
    }

    private void refuse(Hit<Phrase.FullName> hit, String why) {
        cast.refuse(hit, hit.phrase().official().id(), rule(hit), why);
    }

    /** The official's full name that a surname is part of. */
    Optional<Hit<Phrase.FullName>> own(Hit<?> surname) {
        return covered(ownAt, surname);
    }

    /** Somebody else's full name that a surname is part of. */
    Optional<Hit<Phrase.OtherName>> other(Hit<?> surname) {
        return covered(otherAt, surname);
    }

    private static <P extends Phrase> void atBothEnds(Map<Integer, List<Hit<P>>> map, Hit<P> hit) {
        map.computeIfAbsent(hit.first(), word -> new ArrayList<>()).add(hit);
        if (hit.last() != hit.first()) {
            map.computeIfAbsent(hit.last(), word -> new ArrayList<>()).add(hit);
        }
    }

    private static <P extends Phrase> Optional<Hit<P>> covered(Map<Integer, List<Hit<P>>> map, Hit<?> hit) {
        for (int end : new int[] {hit.first(), hit.last()}) {
            for (Hit<P> each : map.getOrDefault(end, List.of())) {
                if (each.covers(hit)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
