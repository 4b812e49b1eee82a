package dev.parley.watch.subscription;

import dev.parley.watch.query.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which an article can meet a query: all of this is true of it.
 *
 * @param has what it has
 * @param lacks what it has not
 * @param meets what it meets as far as having and lacking do not say it
 * @param fails what it does not meet
 */
record Branch(List<Atom> has, List<Atom> lacks, List<Condition> meets, List<Condition> fails) {
    /** What every article meets. */
    static final Branch ALWAYS = new Branch(List.of(), List.of(), List.of(), List.of());

    static Branch having(Atom atom) {
        return new Branch(List.of(atom), List.of(), List.of(), List.of());
    }

    static Branch lacking(List<Atom> atoms) {
        return new Branch(List.of(), atoms, List.of(), List.of());
    }

    static Branch asking(Condition condition, boolean met) {
        return new Branch(
                List.of(), List.of(), met ? List.of(condition) : List.of(), met ? List.of() : List.of(condition));
    }

    Branch and(Branch other) {
        return new Branch(
                both(has, other.has), both(lacks, other.lacks), both(meets, other.meets), both(fails, other.fails));
    }

    /** What it has, and nothing else of it. */
    Branch onlyHaving() {
        return new Branch(has, List.of(), List.of(), List.of());
    }

    boolean isImpossible() {
        for (Atom atom : lacks) {
            if (has.contains(atom)) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        if (other.isEmpty()) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        List<T> both = new ArrayList<>(one.size() + other.size());
        both.addAll(one);
        for (T each : other) {
            if (!one.contains(each)) {
                both.add(each);
            }
        }
        return both;
    }
}
