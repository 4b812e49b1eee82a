package dev.parley.watch.subscription;

import dev.parley.watch.query.Clause;
import dev.parley.watch.query.Condition;
import java.util.List;

/** Conditions without what their authors wrote, so that what asks the same is the same. */
final class Bare {
    private static final Clause NOTHING = new Clause("", 0, 0);

    private Bare() {}

    static Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Placed placed -> of(placed);
            case Condition.All all -> new Condition.All(NOTHING, each(all.of()));
            case Condition.Any any -> new Condition.Any(NOTHING, each(any.of()));
            case Condition.Not not -> new Condition.Not(NOTHING, of(not.of()));
            case Condition.Near near -> new Condition.Near(NOTHING, near.words(), placed(near.of()));
            case Condition.InSentence in -> new Condition.InSentence(NOTHING, of(in.of()));
            case Condition.InPart in -> new Condition.InPart(NOTHING, in.parts());
            case Condition.Claimed claimed ->
                new Condition.Claimed(NOTHING, claimed.formats(), claimed.rounds(), claimed.states(), claimed.parts());
            case Condition.SaidBy said -> new Condition.SaidBy(NOTHING, said.speaker());
            case Condition.InLanguage in -> new Condition.InLanguage(NOTHING, in.languages());
            case Condition.FromSource from -> new Condition.FromSource(NOTHING, from.sources());
            case Condition.OutletOfSide of -> new Condition.OutletOfSide(NOTHING, of.sides());
            case Condition.OutletBasedIn in -> new Condition.OutletBasedIn(NOTHING, in.places());
            case Condition.Dated dated -> new Condition.Dated(NOTHING, dated.interval());
        };
    }

    private static Condition.Placed of(Condition.Placed placed) {
        return switch (placed) {
            case Condition.Mentioned asked ->
                new Condition.Mentioned(NOTHING, asked.type(), asked.entity(), asked.parts());
            case Condition.OfSide asked -> new Condition.OfSide(NOTHING, asked.side(), asked.parts());
            case Condition.InPost asked -> new Condition.InPost(NOTHING, asked.post(), asked.parts());
            case Condition.Worded asked -> new Condition.Worded(NOTHING, asked.words(), asked.exact(), asked.parts());
            case Condition.AnyPlaced any -> new Condition.AnyPlaced(NOTHING, placed(any.of()));
        };
    }

    private static List<Condition> each(List<Condition> conditions) {
        return conditions.stream().map(Bare::of).toList();
    }

    private static List<Condition.Placed> placed(List<Condition.Placed> conditions) {
        return conditions.stream().map(Bare::of).toList();
    }
}
