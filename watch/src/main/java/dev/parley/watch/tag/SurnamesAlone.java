package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides surnames that stand alone. One goes to whoever was last introduced by a full name with it, or else to whoever is
 * introduced later; a full name of somebody else takes it away. Where nobody is introduced, the holder's post beside it,
 * an official of another party of the same format, or the official's own condition is enough.
 */
final class SurnamesAlone {
    private final Watchlist watchlist;
    private final Reading reading;
    private final Surroundings surroundings;
    private final Neighbours neighbours;
    private final Posts posts;
    private final Namesakes namesakes;
    private final FullNames fullNames;
    private final Cast cast;

    SurnamesAlone(
            Watchlist watchlist,
            Reading reading,
            Surroundings surroundings,
            Neighbours neighbours,
            Posts posts,
            Namesakes namesakes,
            FullNames fullNames,
            Cast cast) {
        this.watchlist = watchlist;
        this.reading = reading;
        this.surroundings = surroundings;
        this.neighbours = neighbours;
        this.posts = posts;
        this.namesakes = namesakes;
        this.fullNames = fullNames;
        this.cast = cast;
    }

    void decide(List<Hit<Phrase.Surname>> surnames) {
        List<Hit<Phrase.Surname>> alone =
                surnames.stream().filter(this::isAlone).toList();
        cast.allAreIntroduced();
        int from = 0;
        while (from < alone.size()) {
            int to = from;
            List<Owner> owners = new ArrayList<>();
            while (to < alone.size() && alone.get(to).first() == alone.get(from).first()) {
                whose(alone.get(to)).ifPresent(owners::add);
                to++;
            }
            owners.sort(Comparator.comparing(Owner::reason).thenComparingInt(Owner::farness));
            if (owners.size() > 1 && owners.get(0).isContestedBy(owners.get(1))) {
                refuse(alone.get(from), "several officials of this name may be meant");
            } else if (!owners.isEmpty()) {
                Owner owner = owners.getFirst();
                cast.take(owner.hit(), owner.official(), owner.reason().rule, owner.evidence());
            }
            from = to;
        }
    }

    /** Whether a surname is no part of a longer name; takes in whose the longer name is. */
    private boolean isAlone(Hit<Phrase.Surname> hit) {
        Watchlist.Official official = hit.phrase().official();
        Optional<Hit<Phrase.FullName>> own = fullNames.own(hit);
        Optional<Hit<Phrase.OtherName>> other = fullNames.other(hit);
        if (own.isPresent() || other.isPresent()) {
            own.filter(name -> !name.phrase().official().id().equals(official.id()))
                    .ifPresent(name -> cast.introduce(official, false, name));
            other.ifPresent(name -> cast.introduce(official, false, name));
            return false;
        }
        Neighbours.Before before = neighbours.before(hit.first());
        boolean otherFirstName =
                before == Neighbours.Before.FIRST_NAME || (before == Neighbours.Before.STRANGE && !official.rare());
        if (otherFirstName) {
            cast.introduce(official, false, new Hit<>(hit.phrase(), hit.first() - 1, hit.last()));
            return refuse(hit, "another first name stands before it");
        }
        if (neighbours.isFirstNameOfNext(hit)) {
            return refuse(hit, "it is the first name of somebody else");
        }
        if (neighbours.isJoined(hit, official.rare())) {
            return refuse(hit, "it is joined to another name");
        }
        if (neighbours.isNamedAfterSomebody(hit)) {
            return refuse(hit, "something is named so");
        }
        if (neighbours.isWoman(hit)) {
            return refuse(hit, "a woman of this name is spoken of");
        }
        if (before != Neighbours.Before.UNSURE) {
            cast.mayBePresent(official.id());
        }
        return true;
    }

    private Optional<Owner> whose(Hit<Phrase.Surname> hit) {
        Watchlist.Official official = hit.phrase().official();
        Optional<Introductions.Introduction> introduced = cast.introduction(official.id(), hit.first());
        if (introduced.isPresent()) {
            String surface = "'" + introduced.get().surface() + "'";
            if (!introduced.get().own()) {
                refuse(hit, surface + " bears this name here");
                return Optional.empty();
            }
            return owner(hit, Reason.INTRODUCED, surface);
        }
        Optional<String> post = posts.of(official, hit.first(), hit.last());
        if (post.isPresent()) {
            return owner(hit, Reason.POST, post.get());
        }
        if (neighbours.before(hit.first()) == Neighbours.Before.UNSURE && !official.rare()) {
            refuse(hit, "the word before it may be another first name");
            return Optional.empty();
        }
        Optional<String> namesake = namesakes.meant(official, hit.first(), hit.last());
        if (namesake.isPresent()) {
            refuse(hit, namesake.get());
            return Optional.empty();
        }
        Optional<EntityId> companion = companion(official);
        if (companion.isPresent()) {
            return owner(hit, Reason.COMPANION, "beside " + companion.get());
        }
        String bare = official.bare();
        if (bare == null && official.rare()) {
            return owner(hit, Reason.CONDITION, "a rare surname");
        }
        if (bare != null) {
            Surroundings.Judgement judgement = surroundings.judge(bare, reading.sentenceOf(hit.first()));
            if (judgement.passes()) {
                return owner(hit, Reason.CONDITION, judgement.why());
            }
        }
        refuse(hit, "nobody of this name is introduced");
        return Optional.empty();
    }

    /** An official in the article who belongs to another party of a format of this one's. */
    private Optional<EntityId> companion(Watchlist.Official official) {
        return watchlist.formats().stream()
                .filter(format -> format.parties().stream().anyMatch(party -> party.contains(official.id())))
                .flatMap(format -> format.parties().stream())
                .filter(party -> !party.contains(official.id()))
                .flatMap(List::stream)
                .filter(cast::isPresent)
                .findFirst();
    }

    private Optional<Owner> owner(Hit<Phrase.Surname> hit, Reason reason, String evidence) {
        Watchlist.Official official = hit.phrase().official();
        int farness = namesakes.farness(official, hit.first(), hit.last());
        return Optional.of(new Owner(hit, reason, farness, evidence));
    }

    private boolean refuse(Hit<Phrase.Surname> hit, String why) {
        cast.refuse(hit, hit.phrase().official().id(), Rule.SURNAME, why);
        return false;
    }

    /** Why a surname alone is taken, the surest first. */
    private enum Reason {
        INTRODUCED(Rule.SURNAME_INTRODUCED),
        POST(Rule.SURNAME_POST),
        COMPANION(Rule.SURNAME_COMPANION),
        CONDITION(Rule.SURNAME_CONDITION);

        private final Rule rule;

        Reason(Rule rule) {
            this.rule = rule;
        }
    }

    /** Whose a surname alone may be. */
    private record Owner(Hit<Phrase.Surname> hit, Reason reason, int farness, String evidence) {
        EntityId official() {
            return hit.phrase().official().id();
        }

        boolean isContestedBy(Owner other) {
            return reason == other.reason
                    && farness == other.farness
                    && !official().equals(other.official());
        }
    }
}
