package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Part;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an article or not. What a query says once for all that stands beside it is written into each leaf: the
 * parts of the article that count, and the formats that a claim has to be of.
 */
public sealed interface Condition {
    /** What its author wrote. */
    Clause clause();

    /** All of these, at least two. */
    record All(Clause clause, List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** Any of these, at least two. */
    record Any(Clause clause, List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** Not this. */
    record Not(Clause clause, Condition of) implements Condition {}

    /** Something of which the place in the text is known, so that it may stand near something else. */
    sealed interface Placed extends Condition {}

    /**
     * A mention of an entity.
     *
     * @param entity null = any of the type
     * @param parts in which a mention counts
     */
    record Mentioned(
            Clause clause, EntityId.Type type, @Nullable EntityId entity, Set<Part> parts) implements Placed {
        public Mentioned {
            parts = Set.copyOf(parts);
        }
    }

    /** A mention of an official whose post on the date serves a side. */
    record OfSide(Clause clause, String side, Set<Part> parts) implements Placed {
        public OfSide {
            parts = Set.copyOf(parts);
        }
    }

    /** A mention of an official who holds a post on the date. */
    record InPost(Clause clause, String post, Set<Part> parts) implements Placed {
        public InPost {
            parts = Set.copyOf(parts);
        }
    }

    /**
     * Words beside each other, in this order.
     *
     * @param words at least one, as written
     * @param exact whether only these forms count, and not other inflections of them
     */
    record Worded(Clause clause, List<String> words, boolean exact, Set<Part> parts) implements Placed {
        public Worded {
            words = List.copyOf(words);
            parts = Set.copyOf(parts);
        }
    }

    /** Any of these, where each has its place. */
    record AnyPlaced(Clause clause, List<Placed> of) implements Placed {
        public AnyPlaced {
            of = List.copyOf(of);
        }
    }

    /**
     * Each of these in one field of the article, with at most so many words between one and the next.
     *
     * @param words at most {@value Query#MOST_WORDS_APART}
     * @param of at least two
     */
    record Near(Clause clause, int words, List<Placed> of) implements Condition {
        public Near {
            of = List.copyOf(of);
        }
    }

    /** One sentence of which this is true. */
    record InSentence(Clause clause, Condition of) implements Condition {}

    /** Anything at all in these parts. */
    record InPart(Clause clause, Set<Part> parts) implements Condition {
        public InPart {
            parts = Set.copyOf(parts);
        }
    }

    /**
     * One claim of which all of this is true.
     *
     * @param formats it may be of; none = any
     * @param rounds null = any or none
     * @param states none = any
     */
    record Claimed(
            Clause clause, Set<EntityId> formats, @Nullable Rounds rounds, Set<Claim.State> states, Set<Part> parts)
            implements Condition {
        public Claimed {
            formats = Set.copyOf(formats);
            states = Set.copyOf(states);
            parts = Set.copyOf(parts);
        }
    }

    /** Rounds from one to another, both among them. */
    record Rounds(int first, int last) {
        public Rounds {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException("rounds " + first + ".." + last + " are none");
            }
        }
    }

    /** A statement of an official; null = of anybody. */
    record SaidBy(Clause clause, @Nullable EntityId speaker) implements Condition {}

    /** A text in one of these languages: BCP 47, lower case; {@code ru} is also {@code ru-by}. */
    record InLanguage(Clause clause, Set<String> languages) implements Condition {
        public InLanguage {
            languages = Set.copyOf(languages);
        }
    }

    /** One of these sources. */
    record FromSource(Clause clause, Set<String> sources) implements Condition {
        public FromSource {
            sources = Set.copyOf(sources);
        }
    }

    /** An outlet that belongs to one of these sides. */
    record OutletOfSide(Clause clause, Set<String> sides) implements Condition {
        public OutletOfSide {
            sides = Set.copyOf(sides);
        }
    }

    /** An outlet based in one of these places, in whatever case they are written. */
    record OutletBasedIn(Clause clause, Set<String> places) implements Condition {
        public OutletBasedIn {
            places = Set.copyOf(places);
        }
    }

    /** A date that lies wholly in an interval. */
    record Dated(Clause clause, Interval interval) implements Condition {}

    /**
     * Other stories that say the same, each led by a source of another owner and wire than all the others.
     *
     * @param stories how many with the one in question, at least 2
     * @param within how long before it they may have been published; null = any time before
     */
    record Independent(Clause clause, int stories, @Nullable Duration within) {
        public Independent {
            if (stories < 2) {
                throw new IllegalArgumentException("independent>=" + stories + " asks for nothing");
            }
        }
    }
}
