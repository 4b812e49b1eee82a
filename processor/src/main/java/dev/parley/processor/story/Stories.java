package dev.parley.processor.story;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.watch.copy.Comparison;
import dev.parley.watch.copy.Imprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles tell one story: copies of one text, published at most 72 h apart.
 *
 * <p>Articles are ordered by date, then by id. The least copy before an article is its parent; following parents ends at
 * the article that leads the story. So a late copy with an early date may take over the lead, or join two stories. What
 * comes out is a function of the set of articles, whatever order they came in. Not for several threads at a time.
 */
public final class Stories {
    private final Map<ArticleId, Telling> tellings = new HashMap<>();
    private final NavigableMap<Span, Shelf> shelves = new TreeMap<>();

    /** Puts an article in the place of what was known of it, and says which articles that moved, in order of their ids. */
    public List<Move> put(ArticleId article, Moment moment, Imprint imprint) {
        Telling former = tellings.get(article);
        if (former != null
                && former.moment.equals(moment)
                && former.wording.imprint().equals(imprint)) {
            return List.of();
        }
        Moves moves = new Moves();
        if (former != null) {
            take(former, moves);
        }
        moves.noteNew(article);
        Span span = Span.of(moment);
        Wording wording = shelves.computeIfAbsent(span, Shelf::new).wording(imprint);
        Telling telling = new Telling(article, moment, wording);
        tellings.put(article, telling);
        wording.add(telling);
        List<Wording> copies = copies(telling);
        Telling parent = least(telling, copies);
        if (parent != null) {
            telling.follow(parent, moves);
        }
        copies.stream().flatMap(copy -> copy.wanting(telling).stream()).forEach(later -> later.follow(telling, moves));
        return moves.now(this::storyOf);
    }

    /** Forgets an article and says which articles that moved, in order of their ids. */
    public List<Move> remove(ArticleId article) {
        Telling former = tellings.get(article);
        if (former == null) {
            return List.of();
        }
        Moves moves = new Moves();
        take(former, moves);
        return moves.now(this::storyOf);
    }

    private void take(Telling former, Moves moves) {
        moves.note(former);
        tellings.remove(former.article);
        former.wording.remove(former);
        if (former.wording.isEmpty()) {
            Span span = former.wording.span();
            Shelf shelf = shelves.get(span);
            if (shelf != null) {
                shelf.remove(former.wording);
                if (shelf.isEmpty()) {
                    shelves.remove(span);
                }
            }
        }
        for (Telling child : former.children()) {
            child.follow(least(child, copies(child)), moves);
        }
        former.follow(null, moves);
    }

    private List<Wording> copies(Telling telling) {
        Imprint imprint = telling.wording.imprint();
        Comparison comparison = new Comparison(imprint);
        int[] keys = imprint.keys();
        List<Wording> copies = new ArrayList<>();
        Span first = new Span(
                telling.moment.from().minus(Moment.APART).minus(Span.LONGEST),
                telling.moment.from(),
                Span.Kind.INSTANTS);
        for (Shelf shelf : shelves.tailMap(first, true).values()) {
            if (shelf.span().from().isAfter(telling.moment.to().plus(Moment.APART))) {
                break;
            }
            if (shelf.span().isNear(telling.moment)) {
                shelf.addCopies(keys, comparison, copies);
            }
        }
        return copies;
    }

    private static @Nullable Telling least(Telling telling, List<Wording> copies) {
        return copies.stream()
                .flatMap(copy -> copy.leastBefore(telling).stream())
                .min(Telling::compareTo)
                .orElse(null);
    }

    /** The story an article belongs to; empty when it is not known. */
    public Optional<StoryId> storyOf(ArticleId article) {
        return Optional.ofNullable(tellings.get(article)).map(Telling::storyId);
    }

    /** The articles of a story, the one that leads it first, then by date and id; none when there is no such story. */
    public List<ArticleId> members(StoryId story) {
        Telling lead = tellings.get(new ArticleId(story.value()));
        return lead == null || lead.parent() != null
                ? List.of()
                : lead.story().stream().map(telling -> telling.article).toList();
    }
}
