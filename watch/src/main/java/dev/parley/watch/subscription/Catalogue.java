package dev.parley.watch.subscription;

import dev.parley.watch.query.Condition;
import dev.parley.watch.subscription.Atom.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Papers by what an article must have to concern them.
 *
 * <p>For each branch of a paper's query a slip lies in the drawer of one atom it needs: of the kind that the fewest articles
 * have, and of those the one with the fewest slips. The slip names two more atoms and, by number, the rest. Owners are
 * numbered in the order of coming; no number is given twice.
 *
 * <p>One thread at a time changes a catalogue, any number read it meanwhile without locks. A change ends by writing the
 * {@link #moment}, a reading begins by reading it, and takes no notice of what was filed after it or withdrawn after it. So
 * a reading that begins after a change has ended sees it whole, and any other sees it whole or not at all.
 */
final class Catalogue {
    /** The atom that every article has. */
    static final int ALWAYS = 0;

    /** The atom that no article has. */
    static final int NEVER = 1;

    /** The bits of a slip's first number that say whose it is; the others are set if the owner has other slips. */
    static final int OWNER = Integer.MAX_VALUE;

    private final Map<Kind, Map<Object, Drawer>> drawers = new EnumMap<>(Kind.class);
    private final Drawer everywhere = new Drawer(Kind.LANGUAGE, ALWAYS);
    private final Map<Rest, Rest> knownRests = new HashMap<>();
    private final Map<Condition, Rest.Asked> knownConditions = new HashMap<>();
    private final Queue<Reading> readings = new ConcurrentLinkedQueue<>();
    private volatile long moment;
    private volatile int atoms = NEVER + 1;
    private volatile Rest[] rests = {Rest.NOTHING};
    private volatile int conditions = 1;
    private volatile byte[][] papers = {};
    private volatile int[] until = {};
    private volatile int[] gone = {};
    private int filed;
    private int withdrawn;

    Catalogue() {
        for (Kind kind : Kind.values()) {
            drawers.put(kind, new ConcurrentHashMap<>());
        }
    }

    /** Files a paper under all branches, to count from {@link #settle} on, and gives its owner's number. */
    int file(byte[] paper, List<Branch> branches) {
        int owner = filed;
        if (owner == papers.length) {
            int room = owner + Math.max(16, owner / 5);
            papers = Arrays.copyOf(papers, room);
            until = Arrays.copyOf(until, room);
            gone = Arrays.copyOf(gone, room / Integer.SIZE + 1);
        }
        papers[owner] = paper;
        for (Branch branch : branches) {
            file(branches.size() > 1 ? owner | ~OWNER : owner, branch);
        }
        filed++;
        return owner;
    }

    /** Makes a paper count no more from {@link #settle} on. */
    void withdraw(int owner) {
        until[owner] = change(moment) + 1;
        gone[owner >>> 5] |= 1 << owner;
        withdrawn++;
    }

    /** Makes what was changed hold, all of it at once. */
    void settle() {
        moment = (long) (change(moment) + 1) << Integer.SIZE | filed;
    }

    private void file(int owner, Branch branch) {
        List<Atom> has = branch.has();
        Drawer[] needed = new Drawer[Math.max(3, has.size())];
        Arrays.fill(needed, everywhere);
        for (int i = 0; i < has.size(); i++) {
            Drawer drawer = drawerFor(has.get(i));
            int place = i;
            while (place > 0 && drawer.isFewerThan(needed[place - 1])) {
                needed[place] = needed[place - 1];
                place--;
            }
            needed[place] = drawer;
        }
        int[] lacks = new int[Math.max(1, branch.lacks().size())];
        lacks[0] = NEVER;
        for (int i = 0; i < branch.lacks().size(); i++) {
            lacks[i] = drawerFor(branch.lacks().get(i)).atom();
        }
        int rest = numberOfRest(
                Arrays.copyOfRange(needed, 3, needed.length), Arrays.copyOfRange(lacks, 1, lacks.length), branch);
        needed[0].add(owner, needed[1].atom(), needed[2].atom(), lacks[0], rest);
    }

    private int numberOfRest(Drawer[] has, int[] lacks, Branch branch) {
        if (has.length == 0
                && lacks.length == 0
                && branch.meets().isEmpty()
                && branch.fails().isEmpty()) {
            return Rest.NOTHING.number();
        }
        Rest rest = new Rest(
                knownRests.size() + 1,
                Arrays.stream(has).mapToInt(Drawer::atom).toArray(),
                lacks,
                branch.meets().stream().map(this::asked).toList(),
                branch.fails().stream().map(this::asked).toList());
        Rest known = knownRests.putIfAbsent(rest, rest);
        if (known != null) {
            return known.number();
        }
        if (rest.number() == rests.length) {
            rests = Arrays.copyOf(rests, rests.length + Math.max(16, rests.length / 5));
        }
        rests[rest.number()] = rest;
        return rest.number();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread at a time changes it.
    private Rest.Asked asked(Condition condition) {
        return knownConditions.computeIfAbsent(condition, asked -> new Rest.Asked(conditions++, asked));
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread at a time changes it.
    private Drawer drawerFor(Atom atom) {
        return byKey(atom.kind()).computeIfAbsent(atom.key(), key -> new Drawer(atom.kind(), atoms++));
    }

    private Map<Object, Drawer> byKey(Kind kind) {
        return drawers.getOrDefault(kind, Map.of());
    }

    /** The owners whose papers concern an article, each once. */
    int[] find(Questions questions) {
        Reading idle = readings.poll();
        Reading reading = idle == null ? new Reading(this) : idle;
        reading.begin(questions::areMet);
        ArticleAtoms.tell(questions.subject().tagged(), reading);
        if (!byKey(Kind.STEM).isEmpty()) {
            questions.examination().eachStem(stem -> reading.see(Kind.STEM, stem));
        }
        int[] hits = reading.hits();
        readings.add(reading);
        return hits;
    }

    /** Whether an owner's paper counts; nobody's does not. */
    boolean keeps(int owner) {
        return owner >= 0 && until[owner] == 0;
    }

    /** Each paper that counts. */
    void each(Consumer<byte[]> paper) {
        for (int owner = 0; owner < filed; owner++) {
            if (keeps(owner)) {
                paper.accept(papers[owner]);
            }
        }
    }

    byte[] paper(int owner) {
        return papers[owner];
    }

    /** Whether so much of it was withdrawn that a new catalogue of what is left is worth its making. */
    boolean isWornOut() {
        return withdrawn > 1_000 + (filed - withdrawn) / 4;
    }

    long moment() {
        return moment;
    }

    /** How many changes there had been at a moment. */
    static int change(long moment) {
        return (int) (moment >>> Integer.SIZE);
    }

    /** How many owners there had been at a moment. */
    static int owners(long moment) {
        return (int) moment;
    }

    /** A bit for each owner, set where one was withdrawn. */
    int[] gone() {
        return gone;
    }

    /** By owner: the change that withdrew it; 0 = none. */
    int[] until() {
        return until;
    }

    Rest[] rests() {
        return rests;
    }

    int atoms() {
        return atoms;
    }

    int conditions() {
        return conditions;
    }

    Drawer everywhere() {
        return everywhere;
    }

    @Nullable
    Drawer drawer(Kind kind, Object key) {
        return byKey(kind).get(key);
    }
}
