package dev.parley.ingest.page;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, an item of a list.
 *
 * @param holder index in the {@link Outline} of the element that holds it
 * @param text spaces collapsed, forced line breaks as line feeds
 * @param linked how many characters of it lie in links
 */
record Block(int holder, String text, int linked, Kind kind) {
    /** What kind of element holds it. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        CAPTION,
        OTHER
    }

    private static final int SHORTEST_PROSE = 25;
    private static final int LONG = 120;
    private static final double LINKED_SHARE = 0.5;

    /** The share of it that lies in links, 0 to 1. */
    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /** How much it counts as prose: about its length where it has sentences, nothing where it is short or a link. */
    double prose() {
        int length = letters();
        if (kind == Kind.HEADING || kind == Kind.CAPTION || length < SHORTEST_PROSE || linkShare() > LINKED_SHARE) {
            return 0;
        }
        double weight = Math.clamp(length / (double) LONG, 0.2, 1) * (1 - linkShare());
        double sentences = endsSentence() ? 1 : hasSentence() ? 0.7 : 0.3;
        double place = kind != Kind.ITEM && kind != Kind.CELL ? 1 : linkShare() > 0.1 ? 0.3 : 0.6;
        return length * weight * sentences * place;
    }

    /** A text to compare by: its letters and digits in lower case. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                folded.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return folded.toString();
    }

    /** Its length, where a sign that stands for a word or a syllable counts as much as one. */
    private int letters() {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            signs += (unit >= '\u3040' && unit <= '\u9fff') || (unit >= '\uac00' && unit <= '\ud7a3') ? 1 : 0;
        }
        return text.length() + signs * 2;
    }

    /** Whether it is prose beyond doubt. */
    boolean isProse() {
        return prose() >= 40;
    }

    boolean endsSentence() {
        for (int i = text.length() - 1; i >= 0 && i > text.length() - 5; i--) {
            char last = text.charAt(i);
            if (isEnd(last)) {
                return true;
            }
            if (Character.isLetterOrDigit(last)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasSentence() {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isEnd(text.charAt(i)) && (Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i) == '。')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char unit) {
        return switch (unit) {
            case '.', '!', '?', '…', ':', ';', '。', '！', '？', '։', '؟', '।' -> true;
            default -> false;
        };
    }
}
