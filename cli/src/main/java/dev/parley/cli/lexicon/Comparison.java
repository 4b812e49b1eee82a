package dev.parley.cli.lexicon;

import dev.parley.events.article.Article;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Span;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What two lexicons make of the same articles, where it is not the same. It keeps so many changes an entity and kind. */
public final class Comparison {
    private final Tagger before;
    private final Tagger after;
    private final int most;
    private final Map<EntityId, Changes> changes = new TreeMap<>();
    private long articles;

    public Comparison(Tagger before, Tagger after, int most) {
        this.before = before;
        this.after = after;
        this.most = most;
    }

    /** Tags an article with both. */
    public void add(Article article, String place) {
        articles++;
        Tagging old = tagging(before, article);
        Tagging now = tagging(after, article);
        List<Mention> lost = new ArrayList<>(old.mentions());
        List<Mention> gained = new ArrayList<>(now.mentions());
        lost.removeIf(mention -> take(gained, other -> isSame(mention, other)).isPresent());
        for (Mention mention : lost) {
            Optional<Mention> moved = take(gained, other -> isOnTheSame(mention, other));
            if (moved.isPresent()) {
                keep(Change.Kind.MOVED, article, place, moved.get(), "it was '" + mention.surface() + "'");
            } else {
                keep(Change.Kind.LOST, article, place, mention, passedOver(now, mention));
            }
        }
        gained.forEach(mention -> keep(Change.Kind.GAINED, article, place, mention, mention.evidence()));
    }

    long articles() {
        return articles;
    }

    /** Changes by entity. */
    Map<EntityId, Changes> changes() {
        return changes;
    }

    /** How many changes of a kind there are. */
    long number(Change.Kind kind) {
        return changes.values().stream().mapToLong(each -> each.number(kind)).sum();
    }

    private void keep(Change.Kind kind, Article article, String place, Mention mention, @Nullable String why) {
        String field = mention.in() == Field.TITLE ? article.title() : article.text();
        Span around = mention.sentence();
        // A mention may go on behind its sentence's end
        String sentence = field.substring(around.start(), Math.max(around.end(), mention.end()));
        changes.computeIfAbsent(mention.entity(), entity -> new Changes())
                .add(
                        new Change(
                                mention.entity(),
                                kind,
                                place,
                                sentence,
                                mention.start() - around.start(),
                                mention.end() - around.start(),
                                mention.surface(),
                                mention.rule(),
                                why),
                        most);
    }

    private static Tagging tagging(Tagger tagger, Article article) {
        return tagger.tag(
                article.title(),
                article.text(),
                article.metadata().language(),
                article.metadata().published());
    }

    private static Optional<Mention> take(List<Mention> mentions, java.util.function.Predicate<Mention> wanted) {
        Optional<Mention> taken = mentions.stream().filter(wanted).findFirst();
        taken.ifPresent(mentions::remove);
        return taken;
    }

    private static boolean isSame(Mention one, Mention other) {
        return isOnTheSame(one, other) && one.start() == other.start() && one.end() == other.end();
    }

    private static boolean isOnTheSame(Mention one, Mention other) {
        return one.entity().equals(other.entity())
                && one.in() == other.in()
                && one.start() < other.end()
                && other.start() < one.end();
    }

    private static @Nullable String passedOver(Tagging now, Mention lost) {
        return now.passedOver().stream()
                .filter(each -> each.entity().equals(lost.entity())
                        && each.in() == lost.in()
                        && each.start() < lost.end()
                        && lost.start() < each.end())
                .map(PassedOver::why)
                .findFirst()
                .orElse(null);
    }

    /** Changes of one entity. */
    static final class Changes {
        private final Map<Change.Kind, Long> numbers = new EnumMap<>(Change.Kind.class);
        private final List<Change> kept = new ArrayList<>();

        private void add(Change change, int most) {
            if (numbers.merge(change.kind(), 1L, Long::sum) <= most) {
                kept.add(change);
            }
        }

        long number(Change.Kind kind) {
            return numbers.getOrDefault(kind, 0L);
        }

        List<Change> kept() {
            return kept;
        }
    }
}
