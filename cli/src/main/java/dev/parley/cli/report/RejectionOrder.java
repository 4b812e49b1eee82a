package dev.parley.cli.report;

import dev.parley.events.reject.Rejection;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which people look for rejected records: by stage, then by place, in which numbers count as numbers. */
public final class RejectionOrder implements Comparator<Rejection> {
    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(Rejection one, Rejection other) {
        int stages = one.stage().compareTo(other.stage());
        return stages == 0 ? places(one.origin().place(), other.origin().place()) : stages;
    }

    private static int places(String one, String other) {
        Matcher ones = PIECE.matcher(one);
        Matcher others = PIECE.matcher(other);
        while (ones.find()) {
            if (!others.find()) {
                return 1;
            }
            int pieces = pieces(ones.group(), others.group());
            if (pieces != 0) {
                return pieces;
            }
        }
        return others.find() ? -1 : one.compareTo(other);
    }

    private static int pieces(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
