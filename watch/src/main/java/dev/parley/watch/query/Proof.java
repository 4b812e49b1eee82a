package dev.parley.watch.query;

import dev.parley.events.alert.Reason;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds out what meets a clause, and makes the reason of the most prominent of it. */
final class Proof {
    private final Subject subject;
    private final Examination article;
    private final Places places;
    private final SentenceSets sentences;
    private final Row row;

    Proof(Subject subject, Examination article, Places places, SentenceSets sentences, Row row) {
        this.subject = subject;
        this.article = article;
        this.places = places;
        this.sentences = sentences;
        this.row = row;
    }

    /** Tells what is found for each met clause of a condition that is met, in the order of the query. */
    void of(Condition condition, Consumer<Finding> found) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(each -> of(each, found));
            case Condition.Any any -> any.of().stream().filter(article::meets).forEach(each -> of(each, found));
            case Condition.AnyPlaced any ->
                any.of().stream().filter(article::meets).forEach(each -> of(each, found));
            case Condition.Not not -> {}
            case Condition.InSentence sentence -> found.accept(inSentence(sentence));
            case Condition.Near near -> found.accept(near(near));
            case Condition.Placed placed -> found.accept(best(placed, each -> places.each(placed, each)));
            case Condition.Claimed claimed -> found.accept(claimed(claimed));
            case Condition.SaidBy said -> found.accept(best(said, each -> places.each(said, each)));
            case Condition.InPart part -> found.accept(best(part, each -> places.each(part.parts(), each)));
            case Condition.InLanguage language -> found.accept(fact(language));
            case Condition.FromSource source -> found.accept(fact(source));
            case Condition.OutletOfSide side -> found.accept(fact(side));
            case Condition.OutletBasedIn based -> found.accept(fact(based));
            case Condition.Dated dated -> found.accept(fact(dated));
        }
    }

    static Finding fact(Condition condition) {
        return new Finding(new Reason(condition.clause().text(), null, null, null, null), new TreeSet<>());
    }

    private Finding best(Condition condition, Consumer<Consumer<Place>> places) {
        Best best = new Best();
        places.accept(best);
        return finding(condition, best.place, best.entities);
    }

    private Finding claimed(Condition.Claimed claimed) {
        Finding best = best(claimed, each -> places.each(claimed, each));
        return new Finding(best.reason(), best.entities(), places.claims(claimed));
    }

    private Finding near(Condition.Near near) {
        Best best = new Best();
        List<List<Place>> chained = places.chained(near, false);
        chained.getFirst().forEach(best);
        chained.forEach(chain -> chain.forEach(best::count));
        return finding(near, best.place, best.entities);
    }

    private Finding inSentence(Condition.InSentence asked) {
        BitSet met = sentences.of(asked.of());
        Best best = new Best();
        within(asked.of(), met, best::count);
        int most = mostProminent(met);
        BitSet one = new BitSet();
        one.set(most);
        First first = new First();
        within(asked.of(), one, first);
        Place place = first.place == null ? beginning(most) : first.place;
        return finding(asked, place, best.entities);
    }

    private int mostProminent(BitSet met) {
        return met.stream()
                .boxed()
                .min(Comparator.comparing((Integer each) -> row.part(row.fieldOf(each), row.spanOf(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Place beginning(int sentence) {
        Span span = row.spanOf(sentence);
        return new Place(row.fieldOf(sentence), new Span(span.start(), span.start()), Part.TITLE, span, null, null);
    }

    /** Tells the places that meet the clauses of a condition in sentences of which it is true, in the order of the query. */
    private void within(Condition condition, BitSet met, Consumer<Place> found) {
        Consumer<Place> kept = place -> {
            if (met.get(sentences.number(place)) && place.isWithinSentence()) {
                found.accept(place);
            }
        };
        switch (condition) {
            case Condition.All all -> all.of().forEach(each -> within(each, met, found));
            case Condition.Any any -> any.of().forEach(each -> within(each, both(sentences.of(each), met), found));
            case Condition.InSentence inner -> within(inner.of(), met, found);
            case Condition.Near near -> places.chained(near, true).forEach(chain -> chain.forEach(kept));
            case Condition.Placed placed -> places.each(placed, kept);
            case Condition.Claimed claimed -> places.each(claimed, kept);
            case Condition.SaidBy said -> places.each(said, kept);
            case Condition.InPart part -> places.each(part.parts(), kept);
            case Condition.Not not -> {}
            case Condition.InLanguage language -> {}
            case Condition.FromSource source -> {}
            case Condition.OutletOfSide side -> {}
            case Condition.OutletBasedIn based -> {}
            case Condition.Dated dated -> {}
        }
    }

    private static BitSet both(BitSet one, BitSet other) {
        one.and(other);
        return one;
    }

    private Finding finding(Condition condition, @Nullable Place place, Set<EntityId> entities) {
        if (place == null) {
            return fact(condition);
        }
        Span span = place.start() == place.end() ? null : place.span();
        Reason reason = new Reason(condition.clause().text(), place.entity(), span, sentence(place), place.rule());
        return new Finding(reason, new TreeSet<>(entities));
    }

    private @Nullable Sentence sentence(Place place) {
        String field = place.in() == Field.TITLE ? subject.tagged().metadata().title() : subject.text();
        Span span = place.sentence();
        if (span.end() > field.length()) {
            return subject.tagged().sentences().stream()
                    .filter(each -> each.in() == place.in() && each.span().equals(span))
                    .findFirst()
                    .orElse(null);
        }
        Span shown = Excerpt.of(field, span, place.span());
        return new Sentence(place.in(), shown.start(), shown.end(), field.substring(shown.start(), shown.end()));
    }

    /** Keeps the most prominent place, and all entities. */
    private static final class Best implements Consumer<Place> {
        private @Nullable Place place;
        private final Set<EntityId> entities = new TreeSet<>();

        @Override
        public void accept(Place each) {
            if (place == null || Place.MOST_PROMINENT.compare(each, place) < 0) {
                place = each;
            }
            count(each);
        }

        void count(Place each) {
            if (each.entity() != null) {
                entities.add(each.entity());
            }
        }
    }

    /** Keeps the first place. */
    private static final class First implements Consumer<Place> {
        private @Nullable Place place;

        @Override
        public void accept(Place each) {
            place = place == null ? each : place;
        }
    }
}
