package dev.parley.watch.phrase;

import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a lexicon, found in one pass over a row of beads.
 *
 * <p>A node is a beginning that phrases share; an edge is a {@link Step} with one of its words. Two steps with different
 * words may share some, hence several edges for a bead: the walk from each bead follows them all, at most as deep as the
 * longest phrase, so that time is linear in the beads for a given lexicon. Most beads begin no phrase, and {@link
 * Hints} tell so without a look at the {@link Edges}.
 *
 * @param <P> what a phrase stands for
 */
public final class PhraseTrie<P> {
    /** Of the hashes of beads that begin phrases. */
    private final Hints beginnings;

    /** Of the keys of beads that go on with phrases. */
    private final Hints continuations;

    private final Edges edges;

    /** The phrases that end at each node, from the index that is the node's number to the next null. */
    private final @Nullable Object[] phrases;

    private PhraseTrie(Builder<P> builder) {
        int[] numbers = new int[builder.phrases.size()];
        List<@Nullable Object> rows = new ArrayList<>();
        for (int node = 0; node < numbers.length; node++) {
            numbers[node] = rows.size();
            rows.addAll(builder.phrases.get(node));
            rows.add(null);
        }
        phrases = rows.toArray();
        int first =
                (int) builder.edges.stream().filter(edge -> edge.source() == 0).count();
        beginnings = new Hints(first);
        continuations = new Hints(builder.edges.size() - first);
        edges = new Edges(builder.edges.size());
        for (Edge edge : builder.edges) {
            boolean ends = !builder.phrases.get(edge.target()).isEmpty();
            boolean leadsOn = builder.sources.get(edge.target());
            long key = Edges.key(numbers[edge.source()], edge.hash());
            if (edge.source() == 0) {
                beginnings.put(edge.hash());
            } else {
                continuations.put(key);
            }
            edges.put(key, Edges.edge(numbers[edge.target()], edge.gaps(), edge.shape(), ends, leadsOn));
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
            long hash = beads.hash(first);
            if (beginnings.mayHold(hash)) {
                walk(Edges.key(0, hash), beads, first, first, found);
            }
        }
    }

    private void walk(long key, Beads beads, int first, int bead, Found<P> found) {
        int cell = edges.cell(key);
        for (long edge = edges.edge(cell); edge != Edges.NONE; edge = edges.edge(cell)) {
            if (edges.key(cell) == key
                    && (bead == first || Edges.goesAcrossGap(edge, beads, bead))
                    && Edges.takesShape(edge, beads, bead)) {
                int target = Edges.target(edge);
                if (Edges.ends(edge)) {
                    show(target, first, bead, found);
                }
                if (Edges.leadsOn(edge) && bead + 1 < beads.size()) {
                    long next = Edges.key(target, beads.hash(bead + 1));
                    if (continuations.mayHold(next)) {
                        walk(next, beads, first, bead + 1, found);
                    }
                }
            }
            cell = edges.after(cell);
        }
    }

    @SuppressWarnings("unchecked") // the builder takes no others
    private void show(int node, int first, int last, Found<P> found) {
        int i = node;
        for (Object phrase = phrases[i]; phrase != null; phrase = phrases[++i]) {
            found.phrase((P) phrase, first, last);
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
            });
            return target;
        }

        public PhraseTrie<P> build() {
            return new PhraseTrie<>(this);
        }
    }
}
