package dev.parley.watch.text;

/** Reads what stands between two words. */
final class Gaps {
    private Gaps() {}

    static Gap between(CharSequence text, int start, int end) {
        Gap found = Gap.NONE;
        for (int i = start; i < end; i++) {
            Gap here = of(text.charAt(i), end - start == 1);
            if (here == Gap.BREAK) {
                return here;
            }
            if (here == Gap.NONE || here == found) {
                if (here == Gap.PERIOD) {
                    return Gap.BREAK;
                }
            } else if (found == Gap.NONE || found == Gap.SPACE) {
                found = here;
            } else if (here != Gap.SPACE) {
                return Gap.BREAK;
            }
        }
        return found;
    }

    private static Gap of(char unit, boolean alone) {
        return switch (unit) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> Gap.BREAK;
            case '-', 0x2010, 0x2011, 0x2012, '–', '—', '―', 0x2212 -> Gap.HYPHEN;
            case '\'', '’', 'ʼ', '`', '‘', '′' -> alone ? Gap.APOSTROPHE : Gap.NONE;
            case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‚' -> Gap.NONE;
            case '.' -> Gap.PERIOD;
            case ',' -> Gap.COMMA;
            default -> other(unit);
        };
    }

    private static Gap other(char unit) {
        if (Letters.isInvisible(unit)) {
            return Gap.NONE;
        }
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? Gap.SPACE : Gap.BREAK;
    }
}
