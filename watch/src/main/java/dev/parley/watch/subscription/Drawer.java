package dev.parley.watch.subscription;

import dev.parley.watch.subscription.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where branches lie that need one atom, beside those that need the atoms of the drawers around it.
 *
 * <p>As long as they are few they are all looked at. When they are many, those that need the same further atom get a
 * smaller drawer within this one, so that an article looks at no more than it is likely to meet, however unevenly
 * subscriptions are spread over atoms. Any number of threads may look while one changes it: they see either the many slips
 * or the smaller drawers, never half of it.
 */
final class Drawer {
    /** How many slips are looked at one by one. */
    private static final int FEW = 64;

    /** How many slips need the same for it to be worth a drawer. */
    private static final int ENOUGH = 16;

    private final Kind kind;
    private final int atom;
    private int filed;
    private volatile Sheet sheet = Sheet.empty(FEW);

    Drawer(Kind kind, int atom) {
        this.kind = kind;
        this.atom = atom;
    }

    int atom() {
        return atom;
    }

    /** Whether fewer articles are expected to look here than into another. */
    boolean isFewerThan(Drawer other) {
        return kind == other.kind ? filed < other.filed : kind.compareTo(other.kind) < 0;
    }

    /**
     * Puts a slip here.
     *
     * @param owner whose it is
     * @param one atom that an article needs besides; {@link Catalogue#ALWAYS} = none
     * @param other atom that it needs too
     * @param lacks atom that it must not have; {@link Catalogue#NEVER} = none
     * @param rest what it has to meet besides
     */
    void add(int owner, int one, int other, int lacks, int rest) {
        filed++;
        Sheet now = sheet;
        Drawer forOne = now.smaller(one);
        Drawer forOther = now.smaller(other);
        if (forOne != null) {
            forOne.add(owner, other, Catalogue.ALWAYS, lacks, rest);
        } else if (forOther != null) {
            forOther.add(owner, one, Catalogue.ALWAYS, lacks, rest);
        } else {
            now.add(owner, one, other, lacks, rest);
            if (now.isFull()) {
                sheet = sorted(now);
            }
        }
    }

    private Sheet sorted(Sheet full) {
        int[] slips = full.slips();
        int end = full.end();
        Map<Integer, Drawer> made = drawersWorthIt(slips, end);
        List<Drawer> smaller = new ArrayList<>(full.smaller().all());
        smaller.addAll(made.values());
        Sheet left = Sheet.empty(0);
        for (int at = 0; at < end; at += Sheet.WIDTH) {
            Drawer forOne = made.get(slips[at + 1]);
            Drawer forOther = made.get(slips[at + 2]);
            if (forOne != null) {
                forOne.add(slips[at], slips[at + 2], Catalogue.ALWAYS, slips[at + 3], slips[at + 4]);
            } else if (forOther != null) {
                forOther.add(slips[at], slips[at + 1], Catalogue.ALWAYS, slips[at + 3], slips[at + 4]);
            } else {
                left.add(slips[at], slips[at + 1], slips[at + 2], slips[at + 3], slips[at + 4]);
            }
        }
        return left.with(new Drawers(smaller), Math.max(FEW, left.end() / Sheet.WIDTH * 2));
    }

    private Map<Integer, Drawer> drawersWorthIt(int[] slips, int end) {
        Map<Integer, Integer> needed = new HashMap<>();
        for (int at = 0; at < end; at += Sheet.WIDTH) {
            for (int which = 1; which <= 2; which++) {
                if (slips[at + which] != Catalogue.ALWAYS) {
                    needed.merge(slips[at + which], 1, Integer::sum);
                }
            }
        }
        Map<Integer, Drawer> worth = new HashMap<>();
        needed.forEach((atom, times) -> {
            if (times >= ENOUGH) {
                worth.put(atom, new Drawer(kind, atom));
            }
        });
        return worth;
    }

    /** Tells a reading of all slips here that it takes. */
    void read(Reading reading) {
        Sheet now = sheet;
        int end = now.end();
        int[] slips = now.slips();
        for (int at = 0; at < end; at += Sheet.WIDTH) {
            if (reading.has(slips[at + 1]) && reading.has(slips[at + 2]) && !reading.has(slips[at + 3])) {
                reading.take(slips[at], slips[at + 4]);
            }
        }
        List<Drawer> smaller = now.smaller().all();
        if (smaller.size() <= reading.atoms()) {
            for (Drawer drawer : smaller) {
                if (reading.has(drawer.atom)) {
                    drawer.read(reading);
                }
            }
        } else {
            for (int i = 0; i < reading.atoms(); i++) {
                Drawer drawer = now.smaller(reading.atom(i));
                if (drawer != null) {
                    drawer.read(reading);
                }
            }
        }
    }
}
