package dev.parley.watch.corpus;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with {@code [words](type:slug)} around what is to be found in it; marks may nest. Brackets without an id behind
 * them belong to the text.
 *
 * @param text without the marks
 * @param marks by place, the outer before the inner
 */
record MarkedText(String text, List<Mark> marks) {
    MarkedText {
        marks = List.copyOf(marks);
    }

    static MarkedText of(Field field, String marked) {
        return new Reader(field, marked).read();
    }

    /** A bracket that waits for its other half. */
    private record Open(int mark, int text) {}

    private static final class Reader {
        private final Field field;
        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int at;

        Reader(Field field, String marked) {
            this.field = field;
            this.marked = marked;
        }

        MarkedText read() {
            while (at < marked.length()) {
                switch (marked.charAt(at)) {
                    case '[' -> {
                        open.push(new Open(at, text.length()));
                        text.append('[');
                    }
                    case ']' -> close();
                    default -> text.append(marked.charAt(at));
                }
                at++;
            }
            if (!open.isEmpty()) {
                throw new IllegalArgumentException(
                        "the bracket before '" + excerpt(open.peek().mark() + 1) + "' is never closed");
            }
            for (EntityId.Type type : EntityId.Type.values()) {
                if (text.indexOf("(" + type.prefix() + ":") >= 0) {
                    throw new IllegalArgumentException("(" + type.prefix() + ":…) stands behind no bracket");
                }
            }
            marks.sort(Comparator.comparingInt(Mark::start)
                    .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
            return new MarkedText(text.toString(), marks);
        }

        private void close() {
            if (open.isEmpty()) {
                throw new IllegalArgumentException("the bracket before '" + excerpt(at + 1) + "' closes nothing");
            }
            Open opened = open.pop();
            int end = marked.indexOf(')', at);
            if (!marked.startsWith("](", at) || end < 0) {
                text.append(']');
                return;
            }
            text.deleteCharAt(opened.text());
            shiftMarksFrom(opened.text());
            marks.add(new Mark(
                    field,
                    opened.text(),
                    text.length(),
                    new EntityId(marked.substring(at + 2, end)),
                    text.substring(opened.text())));
            at = end;
        }

        /** The bracket that was taken for text is gone: what is marked within moves one to the left. */
        private void shiftMarksFrom(int start) {
            marks.replaceAll(mark -> mark.start() < start
                    ? mark
                    : new Mark(field, mark.start() - 1, mark.end() - 1, mark.entity(), mark.surface()));
        }

        private String excerpt(int from) {
            return marked.substring(Math.min(from, marked.length()), Math.min(marked.length(), from + 30))
                    .strip();
        }
    }
}
