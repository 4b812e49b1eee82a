package dev.parley.watch.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lexicon cannot be used; the message names file, line, field and what is wrong with the first problem. */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<LexiconProblem> problems;

    LexiconException(String message) {
        super(message);
        problems = List.of();
    }

    LexiconException(String file, int line, String field, String why, @Nullable Throwable cause) {
        this(List.of(new LexiconProblem(file, line, field, why)), cause);
    }

    LexiconException(List<LexiconProblem> problems, @Nullable Throwable cause) {
        super(message(problems), cause);
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, by file and line; empty when there is no lexicon at all. */
    public List<LexiconProblem> problems() {
        return new ArrayList<>(problems);
    }

    private static String message(List<LexiconProblem> problems) {
        return problems.getFirst() + (problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)");
    }
}
