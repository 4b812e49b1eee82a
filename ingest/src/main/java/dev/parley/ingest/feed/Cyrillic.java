package dev.parley.ingest.feed;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Which of the eight-bit encodings of Russian a text is in. Each reads the bytes as other letters; the right one gives
 * common lower case letters beside each other, the wrong ones capitals within words, rare letters and signs.
 */
final class Cyrillic {
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("ISO-8859-5"));
    private static final String COMMON = "оеаинтсрвлкмдпуяыьгзбчй";
    private static final int SAMPLE = 20_000;
    private static final int FEWEST = 20;

    private Cyrillic() {}

    /** The likeliest; empty when the text does not look like Russian in any. */
    static Optional<Charset> likeliest(byte[] body) {
        byte[] letters = beyondAscii(body);
        Charset best = CANDIDATES.getFirst();
        double bestShare = -1;
        for (Charset charset : CANDIDATES) {
            double share = share(new String(letters, charset));
            if (share > bestShare) {
                best = charset;
                bestShare = share;
            }
        }
        return letters.length >= FEWEST && bestShare > 0.6 ? Optional.of(best) : Optional.empty();
    }

    /** Common letters in lower case less what does not stand in a Russian word, as a share of all. */
    private static double share(String text) {
        long common = 0;
        long odd = 0;
        long all = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == ' ') {
                continue;
            }
            boolean isCapitalWithin =
                    i > 0 && Character.isUpperCase(letter) && Character.isLowerCase(text.charAt(i - 1));
            all++;
            common += COMMON.indexOf(letter) >= 0 ? 1 : 0;
            odd += isCapitalWithin || !Character.isLetter(letter) ? 1 : 0;
        }
        return all == 0 ? 0 : (common - odd) / (double) all;
    }

    /** The bytes that are no ASCII, words parted by a space. */
    private static byte[] beyondAscii(byte[] body) {
        byte[] letters = new byte[Math.min(body.length, SAMPLE)];
        int length = 0;
        boolean isParted = true;
        for (int i = 0; i < body.length && length < letters.length; i++) {
            if (body[i] < 0) {
                letters[length++] = body[i];
                isParted = false;
            } else if (!isParted) {
                letters[length++] = ' ';
                isParted = true;
            }
        }
        return java.util.Arrays.copyOf(letters, length);
    }
}
