package dev.parley.watch.phrase;

import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * All phrases of a lexicon, found in one pass over a row of beads.
 *
 * <p>A node is a beginning that phrases share; an edge is a {@link Step}. One open-addressing table leads from (node,
 * hash of a bead) to the edges there, so that a bead that begins no phrase costs one look-up. Two steps with different
 * words may share some, hence several edges: the walk from each bead follows them all, at most as deep as the longest
 * phrase, so that time is linear in the beads for a given lexicon.
 *
 * @param <P> what a phrase stands for
 */
public final class PhraseTrie<P> {
    private static final int[] NOTHING = {};

    private final long[] keys;
    private final int[][] edges;
    private final int[] gaps;
    private final Shape[] shapes;
    private final int[] targets;
    private final List<List<P>> phrases;

    private PhraseTrie(Builder<P> builder) {
        gaps = builder.edges.stream().mapToInt(Edge::gaps).toArray();
        shapes = builder.edges.stream().map(Edge::shape).toArray(Shape[]::new);
        targets = builder.edges.stream().mapToInt(Edge::target).toArray();
        phrases = builder.phrases.stream().map(List::copyOf).toList();
        int capacity = Integer.highestOneBit(Math.max(16, builder.table.size() * 4));
        keys = new long[capacity];
        edges = new int[capacity][];
        for (long key : new TreeSet<>(builder.table.keySet())) {
            int slot = slot(key);
            keys[slot] = key;
            edges[slot] = builder.table.getOrDefault(key, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    public static <P> Builder<P> builder() {
        return new Builder<>();
    }

    /** Shows every phrase found, by its first bead; a phrase is shown once for each place. */
    public void find(Beads beads, Found<P> found) {
        for (int first = 0; first < beads.size(); first++) {
            walk(beads, 0, first, first, found);
        }
    }

    private void walk(Beads beads, int node, int first, int bead, Found<P> found) {
        for (int edge : edgesFrom(node, beads.hash(bead))) {
            if ((bead == first || (gaps[edge] & beads.gap(bead).bit()) != 0)
                    && beads.shape(bead).satisfies(shapes[edge])) {
                int target = targets[edge];
                for (P phrase : phrases.get(target)) {
                    found.phrase(phrase, first, bead);
                }
                if (bead + 1 < beads.size()) {
                    walk(beads, target, first, bead + 1, found);
                }
            }
        }
    }

    private int[] edgesFrom(int node, long hash) {
        int[] here = edges[slot(key(node, hash))];
        return here == null ? NOTHING : here;
    }

    private int slot(long key) {
        int slot = (int) key & (keys.length - 1);
        while (edges[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long key(int node, long hash) {
        long key = (hash + node) * 0x9E3779B97F4A7C15L;
        return key ^ (key >>> 31);
    }

    /**
     * Takes what was found.
     *
     * @param <P> what a phrase stands for
     */
    @FunctionalInterface
    public interface Found<P> {
        /** A phrase stands from the first bead to the last, both included. */
        void phrase(P phrase, int first, int last);
    }

    private record Edge(int gaps, Shape shape, int target) {}

    private record Branch(int node, Step step) {}

    /**
     * Takes phrases and makes a trie of them.
     *
     * @param <P> what a phrase stands for
     */
    public static final class Builder<P> {
        private final Map<Branch, Integer> branches = new HashMap<>();
        private final Map<Long, List<Integer>> table = new HashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private final List<List<P>> phrases = new ArrayList<>(List.of(new ArrayList<>()));

        private Builder() {}

        /** Adds a phrase of at least one step. */
        public void add(List<Step> steps, P phrase) {
            int node = 0;
            for (int i = 0; i < steps.size(); i++) {
                Step step = i == 0 ? steps.getFirst().after(0) : steps.get(i);
                node = branch(new Branch(node, step));
            }
            if (node > 0 && !phrases.get(node).contains(phrase)) {
                phrases.get(node).add(phrase);
            }
        }

        private int branch(Branch branch) {
            Integer known = branches.get(branch);
            if (known != null) {
                return known;
            }
            int target = phrases.size();
            phrases.add(new ArrayList<>());
            branches.put(branch, target);
            branch.step().words().forEach((hash, shape) -> {
                table.computeIfAbsent(key(branch.node(), hash), key -> new ArrayList<>())
                        .add(edges.size());
                edges.add(new Edge(branch.step().gaps(), shape, target));
            });
            return target;
        }

        public PhraseTrie<P> build() {
            return new PhraseTrie<>(this);
        }
    }
}
