package dev.parley.watch.text;

import java.text.Normalizer;

/** The letters of words as they are compared, for rules that ask for more than whether two words are the same. */
public final class Spelled {
    private static final char BREVE = 0x0306;

    private Spelled() {}

    /** A word in small letters without accents and without what is invisible. */
    public static String of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** A stretch of a text in the same way. */
    public static String of(CharSequence text, int start, int end) {
        StringBuilder spelled = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!Letters.isInvisible(text.charAt(i))) {
                spelled.append(Letters.fold(text.charAt(i)));
            }
        }
        return spelled.toString();
    }

    /**
     * A word as {@link WordHash} reads it, in small letters, without accents, without what is invisible and in one script;
     * only {@code й} stays apart from {@code и}, since endings differ by it.
     */
    public static String word(CharSequence text, int start, int end) {
        CharSequence composed = text.subSequence(start, end);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == BREVE) {
                composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
                break;
            }
        }
        StringBuilder word = new StringBuilder(composed.length());
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < composed.length(); i++) {
            char unit = composed.charAt(i);
            if (!Letters.isInvisible(unit)) {
                char folded = withBreve(unit);
                word.append(folded);
                latin += Letters.isLatin(folded) ? 1 : 0;
                cyrillic += Letters.isCyrillic(folded) ? 1 : 0;
            }
        }
        return latin > 0 && cyrillic > 0 ? inOneScript(word) : word.toString();
    }

    /** The folded form of a letter, but {@code й} as itself. */
    public static char withBreve(char unit) {
        return unit == 'й' || unit == 'Й' ? 'й' : Letters.fold(unit);
    }

    private static String inOneScript(StringBuilder word) {
        boolean toCyrillic = WordHash.isCyrillic(word, 0, word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            word.setCharAt(i, toCyrillic ? Letters.toCyrillic(letter) : Letters.toLatin(letter));
        }
        return word.toString();
    }

    /**
     * How many letters have to be put in, left out, changed or swapped with their neighbour to make one word the other,
     * or {@code most + 1} when it is more than {@code most}.
     */
    public static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }
}
