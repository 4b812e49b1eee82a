package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which phrases name a format, composes those that are described by who meets, and passes over bare places.
 *
 * <p>A form counts when its format's guard and its own let it pass. Of finds that overlap the first counts, of those that
 * begin together the longest. A place is never a format; in the sentence of one it may tell its variant.
 */
final class Formats {
    private final Reading reading;
    private final Surroundings surroundings;
    private final Map<Integer, Set<String>> variantsIn = new HashMap<>();
    private final List<Found> candidates = new ArrayList<>();
    private final List<Found> found;
    private final List<Refused> refused = new ArrayList<>();

    Formats(Finder finder, Reading reading, Surroundings surroundings, Hits hits, List<Found> officials) {
        this.reading = reading;
        this.surroundings = surroundings;
        for (Hit<Phrase.Place> place : hits.places) {
            String variant = place.phrase().variant();
            if (variant != null) {
                variantsIn
                        .computeIfAbsent(reading.sentenceOf(place.first()), sentence -> new HashSet<>())
                        .add(variant);
            }
        }
        hits.formatNames.forEach(this::named);
        NamedBeads beads = new NamedBeads(reading.words(), officials);
        Hits described = new Hits();
        finder.describe(beads, (phrase, first, last) -> described.add(phrase, beads.first(first), beads.last(last)));
        described.descriptions.forEach(this::described);
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

    private void named(Hit<Phrase.FormatName> hit) {
        Watchlist.Form form = hit.phrase().form();
        decide(hit, hit.phrase().format(), form.guard(), form.variant(), form.id(), "form");
    }

    private void described(Hit<Phrase.Description> hit) {
        Watchlist.Composition composition = hit.phrase().composition();
        decide(hit, hit.phrase().format(), composition.guard(), null, null, "composed-" + composition.id());
    }

    private void decide(
            Hit<?> hit,
            Watchlist.Format format,
            @Nullable String formGuard,
            @Nullable String formVariant,
            @Nullable String form,
            String rule) {
        int sentence = reading.sentenceOf(hit.first());
        List<String> evidence = new ArrayList<>();
        for (String guard : new String[] {format.guard(), formGuard}) {
            if (guard != null) {
                Surroundings.Judgement judgement = surroundings.judge(guard, sentence);
                if (!judgement.passes()) {
                    refused.add(new Refused(hit.first(), hit.last(), format.id(), rule, judgement.why()));
                    return;
                }
                evidence.add(judgement.why());
            }
        }
        String variant = formVariant == null ? variant(format, sentence) : formVariant;
        String why = evidence.isEmpty() ? null : String.join("; ", evidence);
        candidates.add(new Found(hit.first(), hit.last(), format.id(), variant, form, rule, why));
    }

    private @Nullable String variant(Watchlist.Format format, int sentence) {
        List<String> here = format.variants().stream()
                .map(Watchlist.Variant::id)
                .filter(variantsIn.getOrDefault(sentence, Set.of())::contains)
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
                        "bare-place",
                        "a place alone is not a format"));
                after = place.last() + 1;
            }
        }
    }
}
