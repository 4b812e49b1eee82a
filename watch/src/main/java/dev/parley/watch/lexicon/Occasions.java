package dev.parley.watch.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.events.tag.Claim;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words by which it is told that a round or meeting takes place, or does not.
 *
 * @param meetings nouns for one occasion, by language
 * @param states what is said of an occasion
 */
public record Occasions(Map<String, Meetings> meetings, List<StateWords> states) {
    /** A lexicon that asks for no claims. */
    static final Occasions NONE = new Occasions(Map.of(), List.of());

    public Occasions {
        meetings = meetings == null ? Map.of() : Watchlist.sorted(meetings);
        states = states == null ? List.of() : List.copyOf(states);
    }

    /**
     * Nouns for one occasion, as patterns.
     *
     * @param words in all cases
     * @param subject those that can be subject or object; empty = all
     * @param rounds those that mean a round of the format named in the sentence before
     */
    public record Meetings(List<String> words, List<String> subject, List<String> rounds) {
        public Meetings {
            words = words == null ? List.of() : List.copyOf(words);
            subject = subject == null ? List.of() : List.copyOf(subject);
            rounds = rounds == null ? List.of() : List.copyOf(rounds);
        }
    }

    /**
     * Patterns that say one thing of an occasion.
     *
     * @param how they stand to the noun that names it
     */
    public record StateWords(String id, String lang, Claim.State state, How how, List<String> patterns) {
        public StateWords {
            Objects.requireNonNull(id, "id is missing");
            Objects.requireNonNull(lang, "lang is missing");
            Objects.requireNonNull(state, "state is missing");
            Objects.requireNonNull(how, "how is missing");
            if (patterns == null || patterns.isEmpty()) {
                throw new IllegalArgumentException("patterns are missing");
            }
            patterns = List.copyOf(patterns);
        }
    }

    /** How what is said stands to the noun that names the occasion. */
    public enum How {
        /** The noun is its subject. */
        @JsonProperty("predicate")
        PREDICATE,

        /** The noun is its object. */
        @JsonProperty("object")
        OBJECT,

        /** It describes the noun. */
        @JsonProperty("attribute")
        ATTRIBUTE,

        /** It is said of something else, during or after the occasion. */
        @JsonProperty("within")
        WITHIN
    }
}
