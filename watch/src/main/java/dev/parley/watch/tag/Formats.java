package dev.parley.watch.tag;

import dev.parley.events.tag.EntityId;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which phrases name a format, composes those that are described by who meets, and passes over bare places.
 *
 * <p>A form counts when its format's guard and its own let it pass. Forms that need nothing around them go first: what
 * they name is introduced. A form that needs something is refused where the same words mean another matter elsewhere in
 * the article. Of finds that overlap the first counts, of those that begin together the longest. A place is never a
 * format; in the sentence of one it may tell its variant.
 */
final class Formats {
    private final Reading reading;
    private final Surroundings surroundings;
    private final Period published;
    private final Map<Integer, Set<String>> variantsIn = new HashMap<>();
    private final Map<List<Integer>, EntityId> ofItsTime = new HashMap<>();
    private final Set<EntityId> introduced = new HashSet<>();
    private final Set<String> contested = new HashSet<>();
    private final List<Found> candidates = new ArrayList<>();
    private final List<Found> found;
    private final List<Refused> refused = new ArrayList<>();

    Formats(
            Finder finder,
            Watchlist watchlist,
            Reading reading,
            Surroundings surroundings,
            Hits hits,
            List<Found> officials,
            Period published) {
        this.reading = reading;
        this.surroundings = surroundings;
        this.published = published;
        for (Hit<Phrase.Place> place : hits.places) {
            String variant = place.phrase().variant();
            if (variant != null) {
                variantsIn
                        .computeIfAbsent(reading.sentenceOf(place.first()), sentence -> new HashSet<>())
                        .add(variant);
            }
        }
        List<Candidate> all = new ArrayList<>();
        hits.formatNames.forEach(hit -> all.add(Candidate.named(hit)));
        new Descriptions(finder, watchlist, reading, hits, officials)
                .found()
                .forEach(hit -> all.add(Candidate.described(hit)));
        all.removeIf(this::isOfAnotherTime);
        all.stream().filter(each -> !needs(each)).forEach(this::decide);
        candidates.forEach(each -> introduced.add(each.entity()));
        surroundings.addFormats(candidates);
        List<Candidate> needy = all.stream().filter(this::needs).toList();
        needy.forEach(this::contest);
        List<Candidate> left = needy.stream().filter(each -> !decide(each)).toList();
        candidates.forEach(each -> introduced.add(each.entity()));
        left.stream().filter(each -> introduced.contains(each.format().id())).forEach(this::decide);
        candidates.removeIf(this::isNamedByItsTime);
        found = Overlaps.resolved(candidates);
        Overlaps covered = new Overlaps(found);
        refused.removeIf(each -> covered.overlaps(each.first(), each.last()));
        barePlaces(hits, covered);
    }

    List<Found> found() {
        return found;
    }

    List<Refused> refused() {
        return refused;
    }

    private boolean isOfAnotherTime(Candidate candidate) {
        Watchlist.Active active = candidate.active();
        if (active == null || published.isWithin(active)) {
            return false;
        }
        refuse(candidate, "these words meant it at another time than that of the article");
        return true;
    }

    /** Whether a form that holds for the time of the article takes these very words. */
    private boolean isNamedByItsTime(Found candidate) {
        EntityId owner = ofItsTime.get(List.of(candidate.first(), candidate.last()));
        return owner != null && !owner.equals(candidate.entity());
    }

    private boolean needs(Candidate candidate) {
        return candidate
                .guards()
                .anyMatch(guard -> !surroundings.guard(guard).needs().isEmpty());
    }

    /** Notes guards that a find of the article fails since it plainly means another matter. */
    private void contest(Candidate candidate) {
        candidate
                .guards()
                .filter(guard -> surroundings.isElsewhere(candidate.first(), candidate.last())
                        || surroundings.isBesideAnother(guard, candidate.first(), candidate.last()))
                .forEach(contested::add);
    }

    /** Takes a find for a format, or notes why not. */
    private boolean decide(Candidate candidate) {
        if (surroundings.isElsewhere(candidate.first(), candidate.last()) && candidate.form() != null) {
            refuse(candidate, "it is part of another name");
            return false;
        }
        boolean isIntroduced = introduced.contains(candidate.format().id());
        List<String> evidence = new ArrayList<>();
        for (String guard : candidate.guards().toList()) {
            Surroundings.Judgement judgement =
                    surroundings.judge(guard, candidate.first(), candidate.last(), isIntroduced);
            if (!judgement.passes()) {
                refuse(candidate, judgement.why());
                return false;
            }
            if (contested.contains(guard)
                    && !isIntroduced
                    && !surroundings.isSure(guard, reading.sentenceOf(candidate.first()))) {
                refuse(candidate, "the same words mean another matter in the article");
                return false;
            }
            evidence.add(judgement.why());
        }
        String variant = candidate.variant() == null ? variant(candidate) : candidate.variant();
        String why = evidence.isEmpty() ? null : String.join("; ", evidence);
        candidates.add(candidate.found(variant, why));
        if (candidate.active() != null) {
            ofItsTime.put(
                    List.of(candidate.first(), candidate.last()),
                    candidate.format().id());
        }
        return true;
    }

    private void refuse(Candidate candidate, String why) {
        refused.add(new Refused(
                candidate.first(), candidate.last(), candidate.format().id(), candidate.rule(), why));
    }

    private @Nullable String variant(Candidate candidate) {
        Set<String> places = variantsIn.getOrDefault(reading.sentenceOf(candidate.first()), Set.of());
        List<String> here = candidate.format().variants().stream()
                .map(Watchlist.Variant::id)
                .filter(places::contains)
                .toList();
        return here.size() == 1 ? here.getFirst() : null;
    }

    private void barePlaces(Hits hits, Overlaps covered) {
        int after = 0;
        for (Hit<Phrase.Place> place : hits.places) {
            if (place.first() >= after && !covered.overlaps(place.first(), place.last())) {
                refused.add(new Refused(
                        place.first(),
                        place.last(),
                        place.phrase().format().id(),
                        Rule.BARE_PLACE.id(),
                        "a place alone is not a format"));
                after = place.last() + 1;
            }
        }
    }

    /**
     * A find that may mean a format.
     *
     * @param form id of the form; null = by composition
     */
    private record Candidate(
            int first,
            int last,
            Watchlist.Format format,
            @Nullable String form,
            @Nullable String guard,
            @Nullable String variant,
            Watchlist.@Nullable Active active,
            String rule) {
        static Candidate named(Hit<Phrase.FormatName> hit) {
            Watchlist.Form form = hit.phrase().form();
            return new Candidate(
                    hit.first(),
                    hit.last(),
                    hit.phrase().format(),
                    form.id(),
                    form.guard(),
                    form.variant(),
                    form.active(),
                    Rule.FORM.id());
        }

        static Candidate described(Hit<Phrase.Description> hit) {
            Watchlist.Composition composition = hit.phrase().composition();
            return new Candidate(
                    hit.first(),
                    hit.last(),
                    hit.phrase().format(),
                    null,
                    composition.guard(),
                    null,
                    null,
                    Rule.composed(composition.id()));
        }

        /** The guards it has to pass. */
        Stream<String> guards() {
            return Stream.of(format.guard(), guard).flatMap(Stream::ofNullable);
        }

        Found found(@Nullable String meant, @Nullable String evidence) {
            return new Found(first, last, format.id(), meant, form, rule, evidence);
        }
    }
}
