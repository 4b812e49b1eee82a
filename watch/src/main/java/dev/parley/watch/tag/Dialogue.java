package dev.parley.watch.tag;

import dev.parley.events.tag.Statement;
import dev.parley.watch.text.Words;
import java.util.List;
import java.util.Objects;

/** Lines that begin with a dash, in which a clause between dashes says who speaks. */
final class Dialogue {
    private static final String DASHES = "–—―-";

    private final String all;
    private final Words words;
    private final Quotations quotations;
    private final Attributions attributions;

    Dialogue(Reading reading, Quotations quotations, Attributions attributions) {
        this.all = reading.document().all();
        this.words = reading.words();
        this.quotations = quotations;
        this.attributions = attributions;
    }

    void addTo(List<Said> said) {
        int line = 0;
        while (line < all.length() && said.size() < Statements.MOST) {
            int next = all.indexOf('\n', line);
            int end = next < 0 ? all.length() : next;
            line(line, end, said);
            line = end + 1;
        }
    }

    private void line(int from, int end, List<Said> said) {
        int start = from;
        while (start < end && Character.isWhitespace(all.charAt(start))) {
            start++;
        }
        if (start + 1 >= end
                || DASHES.indexOf(all.charAt(start)) < 0
                || !Character.isWhitespace(all.charAt(start + 1))) {
            return;
        }
        int first = words.from(start);
        int after = words.from(end);
        attributions
                .from(first + 1)
                .filter(clause -> clause.last() < after && clause.named() && clause.speaker() != null)
                .filter(clause -> quotations.at(words.start(clause.first())) < 0)
                .ifPresent(clause -> {
                    int close = closed(words.end(clause.first() - 1), words.start(clause.first()));
                    if (close >= 0) {
                        said.add(new Said(
                                Objects.requireNonNull(clause.speaker()),
                                Statement.Mode.DIRECT,
                                words.start(first),
                                close));
                    }
                });
    }

    /** Where what is said ends, if a sign that closes it and a dash stand here; -1 if not. */
    private int closed(int from, int to) {
        boolean sign = ",.?!…".indexOf(all.charAt(from)) >= 0;
        for (int i = from + 1; sign && i < to; i++) {
            if (DASHES.indexOf(all.charAt(i)) >= 0) {
                return all.charAt(from) == ',' ? from : from + 1;
            }
        }
        return -1;
    }
}
