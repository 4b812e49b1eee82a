package dev.parley.watch.subscription;

import dev.parley.events.tag.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subscription asks for. */
public sealed interface Query {
    /** Reads terms such as {@code official:grigory-karasin format:* lang:ru}, all of which must be met. */
    static Query parse(String source) {
        return new QueryParser(source).parse();
    }

    /** All of these. */
    record All(List<Term> terms) implements Query {
        public All {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException("a query without terms asks for nothing");
            }
        }
    }

    /** One thing asked for. */
    sealed interface Term extends Query {
        /** As written in the query. */
        String clause();
    }

    /** A mention of an entity, or of any of a type; never one in the background of a report. */
    record Mentions(
            String clause, EntityId.Type type, @Nullable EntityId entity) implements Term {}

    /** A mention of an official whose post on the date serves a side. */
    record OfficialOfSide(String clause, String side) implements Term {}

    /** A text in a language. */
    record InLanguage(String clause, String language) implements Term {}

    /** A source. */
    record FromSource(String clause, String source) implements Term {}

    /** An outlet that belongs to a side. */
    record FromSide(String clause, String side) implements Term {}

    /** An outlet based in a place. */
    record BasedIn(String clause, String place) implements Term {}
}
