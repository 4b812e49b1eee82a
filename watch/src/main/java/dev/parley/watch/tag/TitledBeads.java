package dev.parley.watch.tag;

import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.text.Beads;
import dev.parley.watch.text.Gap;
import dev.parley.watch.text.Shape;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Named beads with the titles of officials left out, so that "talks between the minister of Upland, Ann Bell, and envoy
 * Carl Dunn" reads as "talks between Ann Bell and Carl Dunn".
 *
 * <p>A title stands between a word that opens it and the name, or between commas after the name; it holds no word that
 * the lexicon says is never in one, no other name, and few words, so that time is linear.
 */
final class TitledBeads implements Beads {
    private final NamedBeads named;
    private final int[] kept;
    private final BitSet afterTitle = new BitSet();
    private int size;

    TitledBeads(NamedBeads named, Hits hits, List<Found> officials, Watchlist.@Nullable Titles titles) {
        this.named = named;
        this.kept = new int[named.size()];
        BitSet dropped = titles == null ? new BitSet() : new Titles(named, hits, officials, titles).dropped();
        for (int bead = 0; bead < named.size(); bead++) {
            if (!dropped.get(bead)) {
                afterTitle.set(size, bead > 0 && dropped.get(bead - 1));
                kept[size++] = bead;
            }
        }
    }

    /** The first word of a bead. */
    int first(int bead) {
        return named.first(kept[bead]);
    }

    /** The last word of a bead. */
    int last(int bead) {
        return named.last(kept[bead]);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long hash(int bead) {
        return named.hash(kept[bead]);
    }

    @Override
    public Gap gap(int bead) {
        return afterTitle.get(bead) ? Gap.SPACE : named.gap(kept[bead]);
    }

    @Override
    public Shape shape(int bead) {
        return named.shape(kept[bead]);
    }

    /** Finds the beads that are titles. */
    private static final class Titles {
        private final NamedBeads beads;
        private final int most;
        private final BitSet names = new BitSet();
        private final BitSet openers = new BitSet();
        private final BitSet never = new BitSet();
        private final BitSet dropped = new BitSet();

        Titles(NamedBeads beads, Hits hits, List<Found> officials, Watchlist.Titles titles) {
            this.beads = beads;
            this.most = titles.most();
            int[] beadOf = beadsOfWords(beads);
            officials.forEach(found -> names.set(beadOf[found.first()]));
            BitSet within = new BitSet();
            for (Hit<Phrase.Listed> hit : hits.listed) {
                String list = hit.phrase().list();
                int first = beadOf[hit.first()];
                int last = beadOf[hit.last()];
                if (titles.after().contains(list)) {
                    openers.set(first, last + 1);
                }
                if (list.equals(titles.never())) {
                    never.set(first, last + 1);
                }
                if (list.equals(titles.within())) {
                    within.set(first, last + 1);
                }
            }
            openers.andNot(within);
        }

        private static int[] beadsOfWords(NamedBeads beads) {
            int[] beadOf = new int[beads.size() == 0 ? 0 : beads.last(beads.size() - 1) + 1];
            for (int bead = 0; bead < beads.size(); bead++) {
                Arrays.fill(beadOf, beads.first(bead), beads.last(bead) + 1, bead);
            }
            return beadOf;
        }

        BitSet dropped() {
            for (int name = names.nextSetBit(0); name >= 0; name = names.nextSetBit(name + 1)) {
                before(name);
                after(name);
            }
            return dropped;
        }

        private void before(int name) {
            int bead = name - 1;
            boolean goesOn = isJoined(name, true);
            while (goesOn && bead >= 0 && name - bead <= most + 1 && !openers.get(bead)) {
                goesOn = !names.get(bead) && !never.get(bead) && isJoined(bead, false);
                bead--;
            }
            if (goesOn && bead >= 0 && openers.get(bead)) {
                dropped.set(bead + 1, name);
            }
        }

        /** A title after the name, from one comma to another or to a word that opens the next name. */
        private void after(int name) {
            int bead = name + 1;
            if (bead >= beads.size() || beads.gap(bead) != Gap.COMMA) {
                return;
            }
            while (bead < beads.size() && bead - name <= most && isJoined(bead, bead == name + 1)) {
                if (names.get(bead) || never.get(bead)) {
                    return;
                }
                bead++;
            }
            if (bead < beads.size() && beads.gap(bead) == Gap.COMMA && openers.get(bead)) {
                dropped.set(name + 1, bead);
            }
        }

        private boolean isJoined(int bead, boolean byComma) {
            Gap gap = beads.gap(bead);
            return gap == Gap.SPACE
                    || gap == Gap.NONE
                    || gap == Gap.HYPHEN
                    || gap == Gap.APOSTROPHE
                    || (byComma && gap == Gap.COMMA);
        }
    }
}
