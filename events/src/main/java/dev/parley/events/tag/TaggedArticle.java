package dev.parley.events.tag;

import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import java.util.List;
import java.util.Objects;

/**
 * What was recognised in one revision of an article; of its text only the sentences that prove it.
 *
 * @param mentions by place, at most {@value #MAX_MENTIONS}
 * @param mentionCount how many there are, also those that are not listed
 * @param passedOver what was not taken for an entity, by place, at most {@value #MAX_PASSED_OVER}
 * @param sentences those that hold a mention or what was passed over, by place
 * @param claims by place, at most {@value #MAX_CLAIMS}
 * @param lexicon what it was tagged with
 */
public record TaggedArticle(
        ArticleId id,
        ContentHash content,
        Metadata metadata,
        List<Mention> mentions,
        int mentionCount,
        List<PassedOver> passedOver,
        List<Sentence> sentences,
        List<Claim> claims,
        List<Statement> statements,
        LexiconVersion lexicon) {
    /** The most mentions that are listed. */
    public static final int MAX_MENTIONS = 2_000;

    /** The most candidates that are listed as passed over. */
    public static final int MAX_PASSED_OVER = 100;

    /** The most claims that are listed. */
    public static final int MAX_CLAIMS = 100;

    public TaggedArticle {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(content, "content is missing");
        Objects.requireNonNull(metadata, "metadata is missing");
        Objects.requireNonNull(lexicon, "lexicon is missing");
        mentions = mentions == null ? List.of() : List.copyOf(mentions);
        passedOver = passedOver == null ? List.of() : List.copyOf(passedOver);
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
        claims = claims == null ? List.of() : List.copyOf(claims);
        statements = statements == null ? List.of() : List.copyOf(statements);
        if (passedOver.size() > MAX_PASSED_OVER) {
            throw new IllegalArgumentException(passedOver.size() + " candidates listed as passed over");
        }
        if (claims.size() > MAX_CLAIMS) {
            throw new IllegalArgumentException(claims.size() + " claims listed");
        }
        if (mentions.size() > MAX_MENTIONS || mentionCount < mentions.size()) {
            throw new IllegalArgumentException(mentions.size() + " of " + mentionCount + " mentions listed");
        }
    }

    /** The key it travels under: article id and content hash. */
    public String key() {
        return key(id, content);
    }

    public static String key(ArticleId id, ContentHash content) {
        return id + "/" + content;
    }
}
