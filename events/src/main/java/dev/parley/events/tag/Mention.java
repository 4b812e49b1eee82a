package dev.parley.events.tag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity named or unmistakably described at one place of an article. Mentions may nest.
 *
 * @param in the field it lies in
 * @param start UTF-16 index of its first character in that field
 * @param end UTF-16 index after its last
 * @param surface the characters between
 * @param entity what is mentioned
 * @param variant of the entity, e.g. {@code iprm-ergneti}; null = none or not told
 * @param form id of the lexicon form it was found by, so that usage can be counted; null = composed
 * @param part where in the article it stands
 * @param sentence the sentence around it, in the same field
 * @param rule the rule that decided
 * @param evidence what the rule went by, in words; null = the form alone
 * @param post the post of an official on the article's date; null for others and where none is known
 */
public record Mention(
        Field in,
        int start,
        int end,
        String surface,
        EntityId.Type type,
        EntityId entity,
        @Nullable String variant,
        @Nullable String form,
        Part part,
        Span sentence,
        String rule,
        @Nullable String evidence,
        @Nullable Post post) {
    public Mention {
        Objects.requireNonNull(in, "in is missing");
        Objects.requireNonNull(surface, "surface is missing");
        Objects.requireNonNull(entity, "entity is missing");
        Objects.requireNonNull(part, "part is missing");
        Objects.requireNonNull(sentence, "sentence is missing");
        Objects.requireNonNull(rule, "rule is missing");
        if (type != entity.type()) {
            throw new IllegalArgumentException("type " + type + " is not that of " + entity);
        }
        if (end - start != surface.length()) {
            throw new IllegalArgumentException("span " + start + ".." + end + " is not as long as '" + surface + "'");
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
