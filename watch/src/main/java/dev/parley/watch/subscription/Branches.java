package dev.parley.watch.subscription;

import dev.parley.events.tag.Part;
import dev.parley.watch.query.Condition;
import dev.parley.watch.query.Examination;
import dev.parley.watch.stem.Stems;
import dev.parley.watch.subscription.Atom.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Makes branches of a condition, one of which an article takes if and only if it meets the condition (its disjunctive normal
 * form). Where they would be too many, alternatives stay together as something to be asked of the article, beside those
 * alternatives by which the fewest articles are found.
 */
final class Branches {
    /** How many branches alternatives that have to be met together may make. */
    private static final int MOST = 16;

    private final Stems stems;

    Branches(Stems stems) {
        this.stems = stems;
    }

    List<Branch> of(Condition condition) {
        List<Branch> branches = new ArrayList<>(of(condition, true));
        branches.removeIf(Branch::isImpossible);
        return branches;
    }

    /** Whether one of the branches needs nothing that an article has. */
    static boolean areEverywhere(List<Branch> branches) {
        for (Branch branch : branches) {
            if (branch.has().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Branch> of(Condition condition, boolean met) {
        return switch (condition) {
            case Condition.All all -> met ? every(all.of(), true) : some(all.of(), false);
            case Condition.Any any -> met ? some(any.of(), true) : every(any.of(), false);
            case Condition.AnyPlaced any -> met ? some(any.of(), true) : every(any.of(), false);
            case Condition.Not not -> of(not.of(), !met);
            default -> leaf(condition, met);
        };
    }

    private List<Branch> some(List<? extends Condition> conditions, boolean met) {
        List<Branch> some = new ArrayList<>();
        for (Condition condition : conditions) {
            some.addAll(of(condition, met));
        }
        return some;
    }

    private List<Branch> every(List<? extends Condition> conditions, boolean met) {
        List<Operand> operands = new ArrayList<>(conditions.size());
        int best = 0;
        boolean areMany = false;
        for (Condition condition : conditions) {
            Operand operand = new Operand(condition, of(condition, met));
            best = !operands.isEmpty() && operand.isFoundByFewerThan(operands.get(best)) ? operands.size() : best;
            areMany |= operand.size() > 1;
            operands.add(operand);
        }
        List<Branch> every = operands.remove(best).branches();
        if (areMany) {
            operands.sort(Comparator.comparingInt(Operand::size));
        }
        int most = Math.max(MOST, every.size());
        for (Operand operand : operands) {
            every = every.size() * operand.size() <= most
                    ? product(every, operand.branches())
                    : product(every, List.of(Branch.asking(Bare.of(operand.condition()), met)));
        }
        return every;
    }

    private static List<Branch> product(List<Branch> some, List<Branch> others) {
        List<Branch> product = new ArrayList<>(some.size() * others.size());
        for (Branch one : some) {
            for (Branch other : others) {
                product.add(one.and(other));
            }
        }
        return product;
    }

    private List<Branch> leaf(Condition leaf, boolean met) {
        if (isExact(leaf)) {
            List<Branch> keys = keys(leaf);
            return met
                    ? keys
                    : List.of(Branch.lacking(
                            keys.stream().flatMap(key -> key.has().stream()).toList()));
        }
        List<Branch> asking = List.of(Branch.asking(Bare.of(leaf), met));
        return met ? product(keys(leaf), asking) : asking;
    }

    /** Whether an article meets a leaf if and only if it has one of the leaf's keys. */
    private static boolean isExact(Condition leaf) {
        return switch (leaf) {
            case Condition.Mentioned asked -> isReport(asked.parts()) || isAnywhere(asked.parts());
            case Condition.OfSide asked -> isReport(asked.parts()) || isAnywhere(asked.parts());
            case Condition.InPost asked -> isReport(asked.parts()) || isAnywhere(asked.parts());
            case Condition.InLanguage in -> true;
            case Condition.FromSource from -> true;
            case Condition.OutletOfSide of -> true;
            case Condition.OutletBasedIn in -> true;
            default -> false;
        };
    }

    /** What an article that meets a leaf has: at least all of one of these branches. */
    private List<Branch> keys(Condition leaf) {
        return switch (leaf) {
            case Condition.Mentioned asked -> key(mention(asked));
            case Condition.OfSide asked ->
                key(Atom.of(needsMore(asked.parts()) ? Kind.SIDE_ANYWHERE : Kind.SIDE, asked.side()));
            case Condition.InPost asked ->
                key(Atom.of(needsMore(asked.parts()) ? Kind.POST_ANYWHERE : Kind.POST, asked.post()));
            case Condition.Worded asked -> List.of(words(asked));
            case Condition.Near near -> onlyHaving(every(near.of(), true));
            case Condition.InSentence in -> onlyHaving(of(in.of(), true));
            case Condition.Claimed claimed -> claim(claimed);
            case Condition.SaidBy said ->
                key(
                        said.speaker() == null
                                ? Atom.of(Kind.ANY, ArticleAtoms.STATEMENT)
                                : Atom.of(Kind.SPEAKER, said.speaker().value()));
            case Condition.InLanguage in -> keys(Kind.LANGUAGE, in.languages());
            case Condition.FromSource from -> keys(Kind.SOURCE, from.sources());
            case Condition.OutletOfSide of -> keys(Kind.OUTLET_SIDE, of.sides());
            case Condition.OutletBasedIn in ->
                keys(
                        Kind.OUTLET_BASED,
                        in.places().stream().map(ArticleAtoms::folded).toList());
            default -> List.of(Branch.ALWAYS);
        };
    }

    private static Atom mention(Condition.Mentioned asked) {
        boolean anywhere = needsMore(asked.parts());
        if (asked.entity() == null) {
            return Atom.of(
                    anywhere ? Kind.TYPE_ANYWHERE : Kind.TYPE, asked.type().name());
        }
        return Atom.of(Kind.of(asked.entity(), anywhere), asked.entity().value());
    }

    private Branch words(Condition.Worded asked) {
        List<Atom> words = new ArrayList<>();
        for (long stem : Examination.stems(asked, stems)) {
            Atom word = Atom.of(Kind.STEM, stem);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return new Branch(words, List.of(), List.of(), List.of());
    }

    private static List<Branch> claim(Condition.Claimed claimed) {
        if (!claimed.formats().isEmpty()) {
            return claimed.formats().stream()
                    .map(format -> Branch.having(Atom.of(Kind.CLAIMED, format.value())))
                    .toList();
        }
        return claimed.states().isEmpty()
                ? key(Atom.of(Kind.ANY, ArticleAtoms.CLAIM))
                : claimed.states().stream()
                        .map(state -> Branch.having(Atom.of(Kind.STATE, state.name())))
                        .toList();
    }

    private static List<Branch> key(Atom atom) {
        return List.of(Branch.having(atom));
    }

    private static List<Branch> keys(Kind kind, Iterable<String> values) {
        List<Branch> keys = new ArrayList<>();
        for (String value : values) {
            keys.add(Branch.having(Atom.of(kind, value)));
        }
        return keys;
    }

    /** What is true of a sentence or near something need not be true of the article; only what it has is there for sure. */
    private static List<Branch> onlyHaving(List<Branch> branches) {
        return branches.stream().map(Branch::onlyHaving).toList();
    }

    private static boolean isAnywhere(Set<Part> parts) {
        return parts.size() == Part.values().length;
    }

    private static boolean isReport(Set<Part> parts) {
        return parts.size() == Part.values().length - 1 && !needsMore(parts);
    }

    /** Whether more than the report itself may meet it. */
    private static boolean needsMore(Set<Part> parts) {
        return parts.contains(Part.BACKGROUND);
    }

    /** One of what has to be met together. */
    private record Operand(Condition condition, List<Branch> branches) {
        int size() {
            return branches.size();
        }

        boolean isFoundByFewerThan(Operand other) {
            Kind mine = widest();
            Kind theirs = other.widest();
            return mine == theirs ? size() < other.size() : mine.compareTo(theirs) < 0;
        }

        /** The kind under which the most articles are found that take one of the branches. */
        private Kind widest() {
            Kind widest = Kind.NAMED;
            for (Branch branch : branches) {
                Kind narrowest = Kind.LANGUAGE;
                for (Atom atom : branch.has()) {
                    narrowest = atom.kind().compareTo(narrowest) < 0 ? atom.kind() : narrowest;
                }
                widest = narrowest.compareTo(widest) > 0 ? narrowest : widest;
            }
            return widest;
        }
    }
}
