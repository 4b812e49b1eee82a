package dev.parley.watch.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on what stands around a find.
 *
 * <p>Evidence is named by a list of words, or by {@code official:x} for that official, {@code post:x} for whoever may
 * hold that post, {@code side:x} for whoever may serve that side, {@code format:x} for that format named beyond doubt;
 * with | between them any of several will do.
 *
 * @param needs evidence, of each of which one piece must stand within reach
 * @param within how far the reach is
 * @param sure evidence of which one piece within reach makes up for all needs, and in the sentence outweighs unless
 * @param unless evidence of another matter: forbids it right beside the find, and wherever it outweighs sure and the
 *     first of needs
 * @param about the list of words that lead from a find to its matter, as "on" does; null = none
 */
public record Guard(
        List<String> needs,
        Within within,
        List<String> sure,
        List<String> unless,
        @Nullable String about) {
    public Guard {
        needs = needs == null ? List.of() : List.copyOf(needs);
        within = within == null ? Within.ARTICLE : within;
        sure = sure == null ? List.of() : List.copyOf(sure);
        unless = unless == null ? List.of() : List.copyOf(unless);
    }

    /** The kinds of evidence of which any will do. */
    public static List<String> alternatives(String evidence) {
        return List.of(evidence.split("\\|", -1));
    }

    /** How far a guard looks. */
    public enum Within {
        /** The sentence of the find. */
        @JsonProperty("sentence")
        SENTENCE,

        /** Title and text. */
        @JsonProperty("article")
        ARTICLE
    }
}
