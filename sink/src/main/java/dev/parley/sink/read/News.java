package dev.parley.sink.read;

import dev.parley.events.tag.EntityId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that an alert says and no earlier alert of its thread does.
 *
 * @param fact e.g. {@code state:held}, {@code date:2014-11-05}, {@code speaker:official:…}
 * @param was what was said last of the same thing; null = nothing, or it is nothing that takes another's place
 */
public record News(String fact, @Nullable String was) {
    private static final String SPEAKER = "speaker:";

    /** Whether a fact takes the place of an earlier one of its kind. */
    static boolean replaces(String fact) {
        return !fact.startsWith(SPEAKER);
    }

    static String kind(String fact) {
        return fact.substring(0, fact.indexOf(':') + 1);
    }

    /** E.g. {@code announced → held}. */
    public String inWords(Function<EntityId, String> label) {
        if (fact.startsWith(SPEAKER)) {
            return label.apply(new EntityId(fact.substring(SPEAKER.length()))) + " is quoted";
        }
        return was == null ? value(fact) : value(was) + " → " + value(fact);
    }

    private static String value(String fact) {
        String value = fact.substring(fact.indexOf(':') + 1);
        return fact.startsWith("state:") ? value.replace('-', ' ') : value.replace("/", " to ");
    }
}
