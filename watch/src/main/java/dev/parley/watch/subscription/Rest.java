package dev.parley.watch.subscription;

import dev.parley.watch.query.Condition;
import java.util.Arrays;
import java.util.List;

/** What an article has to meet for a slip besides the atoms that the slip is filed by. Two that ask the same are equal. */
final class Rest {
    private static final int[] NONE = {};

    /** Nothing. */
    static final Rest NOTHING = new Rest(0, NONE, NONE, List.of(), List.of());

    private final int number;
    private final int[] has;
    private final int[] lacks;
    private final List<Asked> meets;
    private final List<Asked> fails;

    /**
     * Another one.
     *
     * @param number among all of a catalogue
     * @param has numbers of the atoms it needs
     * @param lacks numbers of the atoms that it must not have
     */
    Rest(int number, int[] has, int[] lacks, List<Asked> meets, List<Asked> fails) {
        this.number = number;
        this.has = has;
        this.lacks = lacks;
        this.meets = meets;
        this.fails = fails;
    }

    int number() {
        return number;
    }

    boolean isMetBy(Reading reading) {
        for (int atom : has) {
            if (!reading.has(atom)) {
                return false;
            }
        }
        for (int atom : lacks) {
            if (reading.has(atom)) {
                return false;
            }
        }
        for (Asked asked : meets) {
            if (!reading.meets(asked)) {
                return false;
            }
        }
        for (Asked asked : fails) {
            if (reading.meets(asked)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rest rest
                && Arrays.equals(has, rest.has)
                && Arrays.equals(lacks, rest.lacks)
                && meets.equals(rest.meets)
                && fails.equals(rest.fails);
    }

    @Override
    public int hashCode() {
        int atoms = Arrays.hashCode(has) * 31 + Arrays.hashCode(lacks);
        return (atoms * 31 + meets.hashCode()) * 31 + fails.hashCode();
    }

    /**
     * A condition that is asked of an article.
     *
     * @param number among all of a catalogue; 0 is none
     */
    record Asked(int number, Condition condition) {}
}
