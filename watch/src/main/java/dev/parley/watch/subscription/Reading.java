package dev.parley.watch.subscription;

import dev.parley.watch.query.Condition;
import dev.parley.watch.subscription.Atom.Kind;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * One article held against a catalogue as it is at one moment, by one thread. Whatever is found out about the article is
 * remembered until the next one: each rest and each condition is asked at most once, however many subscriptions share it.
 * What is remembered carries the number of the round it was found out in, so that nothing has to be wiped out between
 * articles.
 */
final class Reading {
    private static final int LAST_ROUND = Integer.MAX_VALUE / 2 - 1;

    private final Catalogue catalogue;
    private boolean[] seen = {};
    private int[] rests = {};
    private int[] answers = {};
    private Rest[] all = {};
    private int[] gone = {};
    private int[] until = {};
    private long[] often = {};
    private Drawer[] drawers = new Drawer[64];
    private int atoms;
    private int[] hits = new int[64];
    private int size;
    private int round;
    private int change;
    private int owners;
    private Predicate<Condition> asked = condition -> false;

    Reading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Begins with an article: nothing is known of it yet. */
    void begin(Predicate<Condition> asks) {
        long moment = catalogue.moment();
        change = Catalogue.change(moment);
        owners = Catalogue.owners(moment);
        gone = catalogue.gone();
        until = catalogue.until();
        all = catalogue.rests();
        seen = seen.length < catalogue.atoms() ? new boolean[catalogue.atoms() * 5 / 4] : seen;
        rests = roomFor(rests, all.length);
        answers = roomFor(answers, catalogue.conditions());
        often = often.length * (long) Long.SIZE < owners ? new long[until.length / Long.SIZE + 1] : often;
        if (round == LAST_ROUND) {
            Arrays.fill(rests, 0);
            Arrays.fill(answers, 0);
            round = 0;
        }
        round++;
        atoms = 0;
        size = 0;
        asked = asks;
        seen[Catalogue.ALWAYS] = true;
    }

    private static int[] roomFor(int[] room, int size) {
        return room.length >= size ? room : Arrays.copyOf(room, size + size / 4);
    }

    /** Takes note of what the article has. */
    void see(Kind kind, Object key) {
        Drawer drawer = catalogue.drawer(kind, key);
        if (drawer != null && drawer.atom() < seen.length && !seen[drawer.atom()]) {
            seen[drawer.atom()] = true;
            if (atoms == drawers.length) {
                drawers = Arrays.copyOf(drawers, atoms * 2);
            }
            drawers[atoms] = drawer;
            atoms++;
        }
    }

    /** The owners of what the article takes, each once, in no order. */
    int[] hits() {
        catalogue.everywhere().read(this);
        for (int i = 0; i < atoms; i++) {
            drawers[i].read(this);
        }
        for (int i = 0; i < atoms; i++) {
            seen[drawers[i].atom()] = false;
        }
        for (int i = 0; i < size; i++) {
            often[hits[i] >>> 6] = 0;
        }
        asked = condition -> false;
        return Arrays.copyOf(hits, size);
    }

    /** How many of the article's atoms somebody asks for. */
    int atoms() {
        return atoms;
    }

    int atom(int index) {
        return drawers[index].atom();
    }

    boolean has(int atom) {
        return atom < seen.length && seen[atom];
    }

    /**
     * Takes a slip of which the article has the atoms and lacks the atom.
     *
     * @param whose the slip's first number
     */
    void take(int whose, int rest) {
        int owner = whose & Catalogue.OWNER;
        if (sees(owner) && (rest == 0 || meets(rest)) && (whose >= 0 || isFirst(owner))) {
            if (size == hits.length) {
                hits = Arrays.copyOf(hits, size * 2);
            }
            hits[size] = owner;
            size++;
        }
    }

    /** Whether an owner's slips count at the moment that is read. */
    private boolean sees(int owner) {
        return owner < owners && ((gone[owner >>> 5] & 1 << owner) == 0 || isStill(until[owner]));
    }

    /** Whether one that is withdrawn was not yet so: 0 is the trace of a change that is being made. */
    private boolean isStill(int withdrawnBy) {
        return withdrawnBy == 0 || withdrawnBy > change;
    }

    private boolean meets(int rest) {
        if (rests[rest] >>> 1 != round) {
            rests[rest] = round << 1 | (all[rest].isMetBy(this) ? 1 : 0);
        }
        return (rests[rest] & 1) != 0;
    }

    boolean meets(Rest.Asked condition) {
        int number = condition.number();
        if (answers[number] >>> 1 != round) {
            answers[number] = round << 1 | (asked.test(condition.condition()) ? 1 : 0);
        }
        return (answers[number] & 1) != 0;
    }

    private boolean isFirst(int owner) {
        long bit = 1L << owner;
        boolean isFirst = (often[owner >>> 6] & bit) == 0;
        often[owner >>> 6] |= bit;
        return isFirst;
    }
}
