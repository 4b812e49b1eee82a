package dev.parley.watch.tag;

import dev.parley.watch.text.Sentences;
import java.util.Arrays;

/**
 * The lines of an article after its title as runs of sentences. The first that is long enough for a report, or else the
 * first that ends like a sentence, is the lead; what stands before it (a caption, a place and date) counts with it.
 */
final class Paragraphs {
    private static final int LINE_OF_REPORT = 80;
    private static final String ENDINGS = ".!?…:\"”»“";

    private final String all;
    private final Sentences sentences;
    private int size;
    private int[] firsts = new int[16];
    private final int lead;

    Paragraphs(Reading reading) {
        all = reading.document().all();
        sentences = reading.sentences();
        int titleEnd = reading.document().titleEnd();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.start(i) >= titleEnd && (size == 0 || beginsLine(i))) {
                put(i);
            }
        }
        lead = found();
    }

    private boolean beginsLine(int sentence) {
        for (int i = sentences.end(sentence - 1); i < sentences.start(sentence); i++) {
            char unit = all.charAt(i);
            if (unit == '\n' || unit == '\r' || unit == 0x2028 || unit == 0x2029) {
                return true;
            }
        }
        return false;
    }

    private void put(int sentence) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
        }
        firsts[size++] = sentence;
    }

    private int found() {
        int closed = -1;
        for (int i = 0; i < size; i++) {
            int end = sentences.end(last(i));
            if (end - sentences.start(first(i)) >= LINE_OF_REPORT) {
                return i;
            }
            if (closed < 0 && ENDINGS.indexOf(all.charAt(end - 1)) >= 0) {
                closed = i;
            }
        }
        return Math.max(closed, 0);
    }

    int size() {
        return size;
    }

    /** The first sentence of a paragraph. */
    int first(int paragraph) {
        return firsts[paragraph];
    }

    /** The last sentence of a paragraph. */
    int last(int paragraph) {
        return (paragraph + 1 < size ? firsts[paragraph + 1] : sentences.size()) - 1;
    }

    /** The paragraph of a sentence; -1 for the title's. */
    int at(int sentence) {
        int found = Arrays.binarySearch(firsts, 0, size, sentence);
        return found < 0 ? -found - 2 : found;
    }

    /** The paragraph that is the lead. */
    int lead() {
        return lead;
    }

    /** The index after the lead. */
    int leadEnd() {
        return size == 0 ? all.length() : sentences.end(last(lead));
    }
}
