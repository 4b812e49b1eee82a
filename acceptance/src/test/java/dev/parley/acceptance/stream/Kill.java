package dev.parley.acceptance.stream;

import java.util.ArrayList;
import java.util.List;

/** How a processor ends in the middle of its work, with nothing closed, committed or flushed. */
sealed interface Kill {
    /** It halts where it was told to. */
    record AtPoint(CrashPoint point) implements Kill {
        @Override
        public String toString() {
            return point.toString();
        }
    }

    /**
     * It is killed from outside while records of its are in flight.
     *
     * @param on end of the name of a topic
     * @param records so many of which, or more, it has written there since it was started
     */
    record FromOutside(String on, int records) implements Kill {
        @Override
        public String toString() {
            return "kill -9 after %d %s".formatted(records, on);
        }
    }

    /** Kills in two kinds by turns, the first at a point if the number of those before it is even. */
    static List<Kill> after(int before, int kills) {
        List<CrashPoint> points = CrashPoint.all();
        List<String> topics = List.of("tagged", "stories", "counts", "alerts", "occasions");
        List<Kill> planned = new ArrayList<>();
        for (int number = before; number < before + kills; number++) {
            int turn = number / 2;
            planned.add(
                    number % 2 == 0
                            ? new AtPoint(points.get(turn % points.size()))
                            : new FromOutside(topics.get(turn % topics.size()), 1 + turn * 7 % 12));
        }
        return planned;
    }
}
