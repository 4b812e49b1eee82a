package dev.parley.processor.count;

import dev.parley.events.count.Cell;
import dev.parley.events.count.Count;
import dev.parley.events.count.Measures;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.TaggedArticle;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one article or story adds to the counts, by cell, in the order of the cells' keys.
 *
 * <p>A mention is counted in the cell of its own part; the article and the story are counted once per entity, in the cell
 * of its most prominent part, so that all three measures add up over parts.
 */
public record Contribution(List<Count> counts) {
    public static final Contribution NONE = new Contribution(List.of());

    public Contribution {
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** What an article adds: its mentions, itself, and always itself to the denominator. */
    public static Contribution ofArticle(TaggedArticle article, ZoneId zone) {
        Sum sum = new Sum(article, zone);
        for (Mention mention : article.mentions()) {
            sum.add(mention.entity(), mention.part(), new Measures(1, 0, 0));
        }
        mostProminent(article).forEach((entity, part) -> sum.add(entity, part, new Measures(0, 1, 0)));
        sum.add(null, null, new Measures(article.mentions().size(), 1, 0));
        return sum.contribution();
    }

    /** What a story adds by the article that leads it: nothing where that mentions nothing. */
    public static Contribution ofStory(TaggedArticle lead, ZoneId zone) {
        if (lead.mentions().isEmpty()) {
            return NONE;
        }
        Sum sum = new Sum(lead, zone);
        mostProminent(lead).forEach((entity, part) -> sum.add(entity, part, new Measures(0, 0, 1)));
        sum.add(null, null, new Measures(0, 0, 1));
        return sum.contribution();
    }

    /** What must be added to each cell when this takes the place of the former contribution. */
    public List<Count> changesFrom(Contribution former) {
        Map<Cell, Measures> changes = new TreeMap<>();
        former.counts.forEach(
                count -> changes.put(count.cell(), count.measures().negated()));
        counts.forEach(count -> changes.merge(count.cell(), count.measures(), Measures::plus));
        return counts(changes);
    }

    private static Map<EntityId, Part> mostProminent(TaggedArticle article) {
        Map<EntityId, Part> parts = new TreeMap<>();
        for (Mention mention : article.mentions()) {
            parts.merge(mention.entity(), mention.part(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return parts;
    }

    private static List<Count> counts(Map<Cell, Measures> measures) {
        Collection<Map.Entry<Cell, Measures>> entries = measures.entrySet();
        return entries.stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private record Sum(Map<Cell, Measures> measures, TaggedArticle article, String day) {
        Sum(TaggedArticle article, ZoneId zone) {
            this(new TreeMap<>(), article, article.metadata().published().day(zone));
        }

        void add(@Nullable EntityId entity, @Nullable Part part, Measures added) {
            var outlet = article.metadata().outlet();
            Cell cell = new Cell(day, entity, article.metadata().language(), outlet.source(), outlet.side(), part);
            measures.merge(cell, added, Measures::plus);
        }

        Contribution contribution() {
            return new Contribution(counts(measures));
        }
    }
}
