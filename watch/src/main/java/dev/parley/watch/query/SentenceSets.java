package dev.parley.watch.query;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * The sentences of an article of which a condition is true, with only what lies in each. One pass over what the condition
 * asks for gives the answer for all sentences at once.
 */
final class SentenceSets {
    private final Examination article;
    private final Places places;
    private final Row row;

    SentenceSets(Examination article, Places places, Row row) {
        this.article = article;
        this.places = places;
        this.row = row;
    }

    BitSet of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.of());
            case Condition.Any any -> any(any.of());
            case Condition.Not not -> not(of(not.of()));
            case Condition.InSentence inner -> of(inner.of());
            case Condition.Near near -> of(near);
            case Condition.Placed placed -> of(placed);
            case Condition.Claimed claimed -> of(found -> places.each(claimed, found));
            case Condition.SaidBy said -> of(found -> places.each(said, found));
            case Condition.InPart part -> of(found -> places.each(part.parts(), found));
            case Condition.InLanguage language -> everywhere(language);
            case Condition.FromSource source -> everywhere(source);
            case Condition.OutletOfSide side -> everywhere(side);
            case Condition.OutletBasedIn based -> everywhere(based);
            case Condition.Dated dated -> everywhere(dated);
        };
    }

    private BitSet all(List<Condition> conditions) {
        BitSet all = of(conditions.getFirst());
        for (int i = 1; i < conditions.size() && !all.isEmpty(); i++) {
            all.and(of(conditions.get(i)));
        }
        return all;
    }

    private BitSet any(List<Condition> conditions) {
        BitSet any = new BitSet();
        conditions.forEach(each -> any.or(of(each)));
        return any;
    }

    private BitSet not(BitSet sentences) {
        sentences.flip(0, row.sentences());
        return sentences;
    }

    /** What is true of the article is true of each of its sentences. */
    private BitSet everywhere(Condition condition) {
        BitSet sentences = new BitSet();
        sentences.set(0, article.meets(condition) ? row.sentences() : 0);
        return sentences;
    }

    private BitSet of(Condition.Placed placed) {
        BitSet sentences = new BitSet();
        places.each(placed, place -> {
            if (place.isWithinSentence()) {
                sentences.set(number(place));
            }
        });
        return sentences;
    }

    private BitSet of(Condition.Near near) {
        BitSet sentences = new BitSet();
        places.chained(near, true).forEach(chain -> chain.forEach(place -> sentences.set(number(place))));
        return sentences;
    }

    private BitSet of(Consumer<Consumer<Place>> each) {
        BitSet sentences = new BitSet();
        each.accept(place -> sentences.set(number(place)));
        return sentences;
    }

    /** The number of the sentence that a place lies in. */
    int number(Place place) {
        return row.sentence(place.in(), place.sentence().start());
    }
}
