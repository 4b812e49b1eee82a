package dev.parley.watch.copy;

import dev.parley.watch.query.Layout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * Hashes of a text by which copies of it are found: a sample of its runs of {@value Shingles#WORDS} words, in the order of
 * the text.
 *
 * <p>Of all texts the same runs are taken, those with the least hashes (a bottom-k sample, Broder 1997), so that of two
 * samples can be told what share of one text stands in the other, also when one is much shorter. Of the beginning of a
 * text more is taken, since that is what excerpts are made of. The order tells runs spread over the whole text from a block
 * that both quote. A text of few words is one hash of title and text.
 */
public final class Imprint {
    private static final byte VERSION = 1;
    private static final int BYTES = 3;

    /** Of fewer hashes all are keys: half of them could be none. */
    private static final int FEW = 64;

    private static final int FIXED = 1 + 8 + 4 + 4 + 4 + 1;

    private final long exact;
    private final int runs;
    private final int limit;
    private final int headLimit;
    private final int heads;
    private final int[] hashes;

    /**
     * @param exact of title and text where the text is short, else 0
     * @param runs how many different ones the text has
     * @param limit the greatest hash of the sample of the whole text
     * @param headLimit the same of its beginning, not less
     * @param heads how many of the hashes are of its beginning
     * @param hashes in the order of the text
     */
    Imprint(long exact, int runs, int limit, int headLimit, int heads, int[] hashes) {
        this.exact = exact;
        this.runs = runs;
        this.limit = limit;
        this.headLimit = headLimit;
        this.heads = heads;
        this.hashes = hashes;
    }

    /**
     * The imprint of an article.
     *
     * @param title may be empty
     * @param text background in it counts only where little else is said
     * @param layout of the article
     */
    public static Imprint of(String title, String text, Layout layout) {
        return Shingles.of(title, text, layout).imprint();
    }

    /** Reads what {@link #encoded} wrote. */
    public static Imprint decode(String encoded) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
        if (bytes.remaining() < FIXED || bytes.get() != VERSION) {
            throw new IllegalArgumentException("imprint " + encoded + " is of no known version");
        }
        long exact = bytes.getLong();
        int runs = bytes.getInt();
        int limit = bytes.getInt();
        int headLimit = bytes.getInt();
        int heads = bytes.get() & 0xFF;
        int[] hashes = new int[bytes.remaining() / BYTES];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (bytes.get() & 0xFF) << 16 | (bytes.get() & 0xFF) << 8 | (bytes.get() & 0xFF);
        }
        if (heads > hashes.length) {
            throw new IllegalArgumentException("imprint " + encoded + " is cut off");
        }
        return new Imprint(exact, runs, limit, headLimit, heads, hashes);
    }

    /** This imprint in Base64, at most 680 characters. */
    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(FIXED + hashes.length * BYTES);
        bytes.put(VERSION).putLong(exact).putInt(runs).putInt(limit).putInt(headLimit);
        bytes.put((byte) heads);
        for (int hash : hashes) {
            bytes.put((byte) (hash >> 16)).put((byte) (hash >> 8)).put((byte) hash);
        }
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The hashes of which copies share at least one; unordered, without repeats. */
    public int[] keys() {
        if (hashes.length == 0) {
            return new int[] {Long.hashCode(exact)};
        }
        return hashes.length < FEW
                ? hashes.clone()
                : Arrays.stream(hashes).filter(hash -> (hash & 1) == 0).toArray();
    }

    int size() {
        return hashes.length;
    }

    int hash(int at) {
        return hashes[at];
    }

    long exact() {
        return exact;
    }

    int runs() {
        return runs;
    }

    int limit() {
        return limit;
    }

    int headLimit() {
        return headLimit;
    }

    int heads() {
        return heads;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Imprint that
                && exact == that.exact
                && runs == that.runs
                && limit == that.limit
                && headLimit == that.headLimit
                && heads == that.heads
                && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, runs, limit) * 31 + Arrays.hashCode(hashes);
    }
}
