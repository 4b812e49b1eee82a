package dev.parley.ingest.feed;

import dev.parley.ingest.encoding.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Characters as a feed may hold them. The controls U+0080 to U+009F are what windows-1252 calls them, since nobody means
 * the controls; other controls become spaces; half a pair and what is no character becomes U+FFFD.
 */
final class Characters {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String C1 = windows1252();

    private Characters() {}

    static String clean(String text) {
        int first = firstUnclean(text);
        if (first < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(unit).append(text.charAt(++i));
            } else {
                clean.append(isClean(unit) ? unit : instead(unit));
            }
        }
        return clean.toString();
    }

    /** True when {@link #clean} would change more than pairs. */
    static boolean isClean(String text) {
        return text.chars().allMatch(unit -> Character.isSurrogate((char) unit) || isClean((char) unit));
    }

    /** At most so many characters, never half a pair. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /**
     * Text that was UTF-8, was read as windows-1252 and stayed so, as it was meant; any other text as it is. Only then do
     * its characters, as bytes, make sequences of UTF-8 without a mistake.
     */
    static String mended(String text) {
        if (text.chars().noneMatch(unit -> unit >= '\u00c2' && unit <= '\u00f4')) {
            return text;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char unit = text.charAt(i);
            int place = C1.indexOf(unit);
            if (place < 0 && unit > '\u00ff') {
                return text;
            }
            bytes[i] = (byte) (place < 0 ? unit : 0x80 + place);
        }
        Utf8 utf8 = Utf8.of(bytes, bytes.length);
        return utf8.isWhole() && !utf8.isCutOff() ? new String(bytes, StandardCharsets.UTF_8) : text;
    }

    /** Text without the five controls that windows-1252 has no character for and {@link #clean} lets be. */
    static String printed(String text) {
        return clean(text).replaceAll("[\u0081\u008d\u008f\u0090\u009d]", " ");
    }

    private static int firstUnclean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isClean(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClean(char unit) {
        return unit >= ' '
                ? (unit < '\u007f' || unit > '\u009f') && !Character.isSurrogate(unit) && unit < '\ufffe'
                : unit == '\n' || unit == '\t' || unit == '\r';
    }

    private static char instead(char unit) {
        if (unit >= '\u0080' && unit <= '\u009f') {
            return C1.charAt(unit - '\u0080');
        }
        return unit < '\u0080' ? ' ' : REPLACEMENT;
    }

    /** The 32 characters, the controls themselves where it has none. */
    private static String windows1252() {
        StringBuilder characters = new StringBuilder();
        for (char unit = '\u0080'; unit <= '\u009f'; unit++) {
            String character = new String(new byte[] {(byte) unit}, WINDOWS_1252);
            characters.append(character.charAt(0) == REPLACEMENT ? unit : character.charAt(0));
        }
        return characters.toString();
    }
}
