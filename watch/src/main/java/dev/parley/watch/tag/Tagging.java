package dev.parley.watch.tag;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Statement;
import dev.parley.watch.query.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in one text, within the limits of {@link dev.parley.events.tag.TaggedArticle}.
 *
 * @param language BCP 47: as given, else as told from the text; null when it cannot be told
 * @param mentions by place
 * @param mentionCount how many there are, also those that are not listed
 * @param passedOver what looked like an entity and was not taken for one, by place
 * @param sentences those that hold a listed mention or what was passed over, by place
 * @param layout where the parts of the text lie, also those in which nothing is mentioned
 */
public record Tagging(
        @Nullable String language,
        List<Mention> mentions,
        int mentionCount,
        List<PassedOver> passedOver,
        List<Sentence> sentences,
        List<Claim> claims,
        List<Statement> statements,
        Layout layout) {
    public Tagging {
        mentions = List.copyOf(mentions);
        passedOver = List.copyOf(passedOver);
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
    }

    Tagging claiming(List<Claim> claimed) {
        return new Tagging(language, mentions, mentionCount, passedOver, sentences, claimed, statements, layout);
    }

    /** What was recognised in a text that mentions nothing. */
    static Tagging ofNothing(@Nullable String language, Layout layout) {
        return new Tagging(language, List.of(), 0, List.of(), List.of(), List.of(), List.of(), layout);
    }
}
