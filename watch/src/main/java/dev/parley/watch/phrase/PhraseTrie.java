package dev.parley.watch.phrase;

import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All phrases of a lexicon, found in one pass over a row of beads.
 *
 * <p>A node is a beginning that phrases share; an edge is a {@link Step} with one of its words. Two steps with different
 * words may share some, hence several edges for a bead: the walk from each bead follows them all, at most as deep as the
 * longest phrase, so that time is linear in the beads for a given lexicon. Most beads begin no phrase, and {@link
 * Beginnings} tells so without a look at the {@link Edges}.
 *
 * @param <P> what a phrase stands for
 */
public final class PhraseTrie<P> {
    private final Beginnings beginnings;
    private final Edges edges;

    /** The phrases that end at each node. */
    private final List<List<P>> phrases;

    private PhraseTrie(Builder<P> builder) {
        phrases = builder.phrases.stream().map(List::copyOf).toList();
        beginnings = new Beginnings(builder.beginnings);
        edges = new Edges(builder.edges.size());
        for (Edge edge : builder.edges) {
            boolean ends = !phrases.get(edge.target()).isEmpty();
            boolean leadsOn = builder.sources.get(edge.target());
            edges.put(
                    Edges.key(edge.source(), edge.hash()),
                    Edges.edge(edge.target(), edge.gaps(), edge.shape(), ends, leadsOn));
        }
    }

    public static <P> Builder<P> builder() {
        return builder((steps, phrase) -> {});
    }

    /** A builder that also shows each phrase that is added, before it becomes part of the trie. */
    public static <P> Builder<P> builder(BiConsumer<List<Step>, P> witness) {
        return new Builder<>(witness);
    }

    /** Shows every phrase found, by its first bead; a phrase is shown once for each place. */
    public void find(Beads beads, Found<P> found) {
        int size = beads.size();
        for (int first = 0; first < size; first++) {
            if (beginnings.mayHold(beads.hash(first))) {
                walk(beads, 0, first, first, found);
            }
        }
    }

    private void walk(Beads beads, int node, int first, int bead, Found<P> found) {
        long key = Edges.key(node, beads.hash(bead));
        int cell = edges.cell(key);
        for (long edge = edges.edge(cell); edge != Edges.NONE; edge = edges.edge(cell)) {
            if (edges.key(cell) == key
                    && (bead == first || Edges.goesAcrossGap(edge, beads, bead))
                    && Edges.takesShape(edge, beads, bead)) {
                int target = Edges.target(edge);
                if (Edges.ends(edge)) {
                    phrases.get(target).forEach(phrase -> found.phrase(phrase, first, bead));
                }
                if (Edges.leadsOn(edge) && bead + 1 < beads.size()) {
                    walk(beads, target, first, bead + 1, found);
                }
            }
            cell = edges.after(cell);
        }
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

    private record Edge(int source, long hash, int gaps, Shape shape, int target) {}

    private record Branch(int node, Step step) {}

    /**
     * Takes phrases and makes a trie of them.
     *
     * @param <P> what a phrase stands for
     */
    public static final class Builder<P> {
        private final Map<Branch, Integer> branches = new HashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private final Set<Long> beginnings = new HashSet<>();

        /** Nodes that edges leave. */
        private final BitSet sources = new BitSet();

        private final List<List<P>> phrases = new ArrayList<>(List.of(new ArrayList<>()));

        private final BiConsumer<List<Step>, P> witness;

        private Builder(BiConsumer<List<Step>, P> witness) {
            this.witness = witness;
        }

        /** Adds a phrase of at least one step. */
        public void add(List<Step> steps, P phrase) {
            witness.accept(steps, phrase);
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
            sources.set(branch.node());
            branch.step().words().forEach((hash, shape) -> {
                edges.add(new Edge(branch.node(), hash, branch.step().gaps(), shape, target));
                if (branch.node() == 0) {
                    beginnings.add(hash);
                }
            });
            return target;
        }

        public PhraseTrie<P> build() {
            return new PhraseTrie<>(this);
        }
    }
}
