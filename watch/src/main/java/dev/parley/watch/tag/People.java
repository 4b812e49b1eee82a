package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which names are those of officials.
 *
 * <p>A full name stands for itself, unless its guard speaks against it. A surname alone goes to whoever was last
 * introduced by a full name with it, or else to whoever is introduced later; a full name of somebody else takes it away.
 * Where nobody is introduced, the holder's post right before it, an official of another party of the same format, or the
 * official's own condition is enough.
 */
final class People {
    private static final String SURNAME = "surname";

    private final Watchlist watchlist;
    private final Reading reading;
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Map<Integer, List<Hit<Phrase.FullName>>> fullAt = new HashMap<>();
    private final Map<Integer, List<Hit<Phrase.OtherName>>> otherAt = new HashMap<>();
    private final Map<Integer, List<Hit<Phrase.PostName>>> postBefore = new HashMap<>();
    private final Map<EntityId, Introductions> introductions = new HashMap<>();
    private final Set<EntityId> present = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    People(Watchlist watchlist, Reading reading, Surroundings surroundings, Hits hits) {
        this.watchlist = watchlist;
        this.reading = reading;
        this.surroundings = surroundings;
        String beforeNames = watchlist.beforeNames();
        this.neighbours = new Neighbours(reading, hits, beforeNames == null ? "" : beforeNames);
        hits.otherNames.forEach(hit -> atBothEnds(otherAt, hit));
        hits.postNames.forEach(hit -> postBefore
                .computeIfAbsent(hit.last() + 1, word -> new ArrayList<>())
                .add(hit));
        hits.fullNames.forEach(this::fullName);
        surnamesAlone(hits);
    }

    /** Those recognised, by place. */
    List<Found> found() {
        return Overlaps.resolved(found);
    }

    List<Refused> refused() {
        return refused;
    }

    private static <P extends Phrase> void atBothEnds(Map<Integer, List<Hit<P>>> map, Hit<P> hit) {
        map.computeIfAbsent(hit.first(), word -> new ArrayList<>()).add(hit);
        if (hit.last() != hit.first()) {
            map.computeIfAbsent(hit.last(), word -> new ArrayList<>()).add(hit);
        }
    }

    private void fullName(Hit<Phrase.FullName> hit) {
        Watchlist.Official official = hit.phrase().official();
        if (coveredBy(otherAt, hit).isPresent()) {
            return;
        }
        String guard = official.guard();
        if (guard != null) {
            Surroundings.Judgement judgement = surroundings.judge(guard, reading.sentenceOf(hit.first()));
            if (!judgement.passes()) {
                atBothEnds(otherAt, new Hit<>(new Phrase.OtherName(official), hit.first(), hit.last()));
                refused.add(new Refused(hit.first(), hit.last(), official.id(), "full-name", judgement.why()));
                return;
            }
        }
        atBothEnds(fullAt, hit);
        found.add(new Found(hit.first(), hit.last(), official.id(), null, null, "full-name", null));
        introduced(official, true, hit);
    }

    private void introduced(Watchlist.Official official, boolean own, Hit<?> name) {
        introductions
                .computeIfAbsent(official.id(), id -> new Introductions())
                .add(name.first(), own, reading.surface(name.first(), name.last()));
        if (own) {
            present.add(official.id());
        }
    }

    private void surnamesAlone(Hits hits) {
        List<Hit<Phrase.Surname>> alone = new ArrayList<>();
        for (Hit<Phrase.Surname> hit : hits.surnames) {
            Optional<Hit<Phrase.FullName>> full = coveredBy(fullAt, hit);
            Optional<Hit<Phrase.OtherName>> other = coveredBy(otherAt, hit);
            Watchlist.Official official = hit.phrase().official();
            if (full.isPresent() || other.isPresent()) {
                full.filter(name -> !name.phrase().official().equals(official))
                        .ifPresent(name -> introduced(official, false, name));
                other.ifPresent(name -> introduced(official, false, name));
            } else if (neighbours.before(hit.first()) == Neighbours.Before.FIRST_NAME) {
                introduced(official, false, new Hit<>(hit.phrase(), hit.first() - 1, hit.last()));
                refuse(hit, "another first name stands before it");
            } else if (neighbours.isJoined(hit)) {
                refuse(hit, "it is joined to another name");
            } else {
                alone.add(hit);
                if (neighbours.before(hit.first()) == Neighbours.Before.NOTHING) {
                    present.add(official.id());
                }
            }
        }
        introductions.values().forEach(Introductions::sort);
        decide(alone);
    }

    private static <P extends Phrase> Optional<Hit<P>> coveredBy(Map<Integer, List<Hit<P>>> map, Hit<?> hit) {
        for (int end : new int[] {hit.first(), hit.last()}) {
            for (Hit<P> each : map.getOrDefault(end, List.of())) {
                if (each.covers(hit)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** Decides surnames alone, by place: where several officials bear one, the surest reason wins; equal ones lose. */
    private void decide(List<Hit<Phrase.Surname>> alone) {
        int from = 0;
        while (from < alone.size()) {
            int to = from;
            List<Owner> owners = new ArrayList<>();
            while (to < alone.size() && alone.get(to).first() == alone.get(from).first()) {
                whose(alone.get(to)).ifPresent(owners::add);
                to++;
            }
            Optional<Owner> best = owners.stream().min(Comparator.comparing(Owner::reason));
            if (best.isPresent() && owners.stream().anyMatch(best.get()::isContestedBy)) {
                refuse(alone.get(from), "several officials of this name may be meant");
            } else if (best.isPresent()) {
                found.add(best.get().found());
            }
            from = to;
        }
    }

    private Optional<Owner> whose(Hit<Phrase.Surname> hit) {
        Watchlist.Official official = hit.phrase().official();
        Introductions introduced = introductions.get(official.id());
        if (introduced != null) {
            Introductions.Introduction nearest = introduced.nearest(hit.first()).orElseThrow();
            if (!nearest.own()) {
                refuse(hit, "'" + nearest.surface() + "' bears this name here");
                return Optional.empty();
            }
            return taken(hit, Reason.INTRODUCED, "'" + nearest.surface() + "'");
        }
        if (neighbours.before(hit.first()) == Neighbours.Before.UNSURE) {
            refuse(hit, "the word before it may be another first name");
            return Optional.empty();
        }
        Optional<String> post = postBefore(hit);
        if (post.isPresent()) {
            return taken(hit, Reason.POST, post.get());
        }
        Optional<EntityId> companion = companion(official);
        if (companion.isPresent()) {
            return taken(hit, Reason.COMPANION, "beside " + companion.get());
        }
        String bare = official.bare();
        if (bare != null) {
            Surroundings.Judgement judgement = surroundings.judge(bare, reading.sentenceOf(hit.first()));
            if (judgement.passes()) {
                return taken(hit, Reason.CONDITION, judgement.why());
            }
        }
        refuse(hit, "nobody of this name is introduced");
        return Optional.empty();
    }

    private Optional<String> postBefore(Hit<Phrase.Surname> hit) {
        Gap gap = reading.words().gap(hit.first());
        if (gap != Gap.SPACE && gap != Gap.COMMA) {
            return Optional.empty();
        }
        return postBefore.getOrDefault(hit.first(), List.of()).stream()
                .filter(post -> hit.phrase().official().roles().stream()
                        .anyMatch(
                                role -> role.post().equals(post.phrase().post().id())))
                .map(post -> "'" + reading.surface(post.first(), post.last()) + "'")
                .findFirst();
    }

    /** An official in the article who belongs to another party of a format of this one's. */
    private Optional<EntityId> companion(Watchlist.Official official) {
        return watchlist.formats().stream()
                .filter(format -> format.parties().stream().anyMatch(party -> party.contains(official.id())))
                .flatMap(format -> format.parties().stream())
                .filter(party -> !party.contains(official.id()))
                .flatMap(List::stream)
                .filter(present::contains)
                .findFirst();
    }

    private static Optional<Owner> taken(Hit<Phrase.Surname> hit, Reason reason, String evidence) {
        EntityId entity = hit.phrase().official().id();
        return Optional.of(
                new Owner(reason, new Found(hit.first(), hit.last(), entity, null, null, reason.rule(), evidence)));
    }

    private void refuse(Hit<Phrase.Surname> hit, String why) {
        refused.add(new Refused(hit.first(), hit.last(), hit.phrase().official().id(), SURNAME, why));
    }

    /** Why a surname alone is taken, the surest first. */
    private enum Reason {
        INTRODUCED,
        POST,
        COMPANION,
        CONDITION;

        String rule() {
            return SURNAME + "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whose a surname alone may be. */
    private record Owner(Reason reason, Found found) {
        boolean isContestedBy(Owner other) {
            return reason == other.reason && !found.entity().equals(other.found.entity());
        }
    }
}
