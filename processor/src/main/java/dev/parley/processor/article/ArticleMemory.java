package dev.parley.processor.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Version;
import dev.parley.processor.count.Contribution;
import dev.parley.processor.occasion.Footprint;
import dev.parley.processor.wish.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of an article: the greatest version seen of each of its wordings, and what its current revision adds
 * to the counts. It is a function of the set of observations, not of their order.
 *
 * @param versions one for each wording, greatest first, at most {@value #MAX_VERSIONS}: the greatest of all
 * @param withdrawn whether it was taken back; then for good
 * @param contribution of the current revision
 * @param claimed by the current revision of occasions
 * @param sketched whether the story stage knows it
 * @param sighting what its page is visited again by
 */
public record ArticleMemory(
        List<Version> versions,
        boolean withdrawn,
        Contribution contribution,
        Footprint claimed,
        boolean sketched,
        Sighting sighting) {
    /** How many wordings of an article are told apart. */
    public static final int MAX_VERSIONS = 16;

    static final ArticleMemory NOTHING =
            new ArticleMemory(List.of(), false, Contribution.NONE, Footprint.NONE, false, Sighting.NONE);

    private static final ArticleMemory WITHDRAWN =
            new ArticleMemory(List.of(), true, Contribution.NONE, Footprint.NONE, false, Sighting.NONE);

    public ArticleMemory {
        versions = versions == null ? List.of() : List.copyOf(versions);
        contribution = contribution == null ? Contribution.NONE : contribution;
        claimed = claimed == null ? Footprint.NONE : claimed;
        sighting = sighting == null ? Sighting.NONE : sighting;
    }

    @JsonIgnore
    public Optional<Version> current() {
        return versions.stream().findFirst();
    }

    /** Whether an observation of this version changes anything. */
    boolean wouldLearn(Version version) {
        return !withdrawn && versions.stream().noneMatch(known -> isSameOrLater(known, version)) && fits(version);
    }

    /** Whether the article was fetched live before it was known to be. */
    boolean wouldMoveFirst(Metadata observed) {
        return !withdrawn && sighting.isAfter(observed);
    }

    /** The memory with this version in it. The contribution is still the former one. */
    ArticleMemory learning(Version version) {
        List<Version> all = new ArrayList<>(versions);
        all.removeIf(known -> known.content().equals(version.content()));
        all.add(version);
        all.sort(Comparator.reverseOrder());
        return new ArticleMemory(
                all.subList(0, Math.min(all.size(), MAX_VERSIONS)),
                withdrawn,
                contribution,
                claimed,
                sketched,
                sighting);
    }

    ArticleMemory contributing(Contribution now, Footprint nowClaimed, boolean nowSketched, Sighting nowSighted) {
        return new ArticleMemory(versions, withdrawn, now, nowClaimed, nowSketched, nowSighted);
    }

    /** The memory with this observation in it, also one that is not learnt. */
    ArticleMemory seen(Metadata observed) {
        return new ArticleMemory(versions, withdrawn, contribution, claimed, sketched, sighting.seen(observed));
    }

    ArticleMemory withdrawing() {
        return WITHDRAWN;
    }

    /** The wordings remembered here that the other memory no longer holds. */
    List<ContentHash> forgottenBy(ArticleMemory later) {
        List<ContentHash> kept = later.versions.stream().map(Version::content).toList();
        return versions.stream()
                .map(Version::content)
                .filter(content -> !kept.contains(content))
                .toList();
    }

    private boolean fits(Version version) {
        return versions.size() < MAX_VERSIONS
                || versions.getLast().compareTo(version) < 0
                || versions.stream().anyMatch(known -> known.content().equals(version.content()));
    }

    private static boolean isSameOrLater(Version known, Version version) {
        return known.content().equals(version.content()) && known.compareTo(version) >= 0;
    }
}
