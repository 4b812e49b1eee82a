package dev.parley.processor.article;

import dev.parley.events.article.Article;
import dev.parley.events.article.Metadata;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.query.Subject;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes of an article what queries see: a pure function of it and the lexicon. */
public record TagArticle(Tagger tagger) implements Function<Article, Subject> {
    @Override
    public Subject apply(Article article) {
        Metadata metadata = article.metadata();
        Tagging tagging = tagger.tag(metadata.title(), article.text(), metadata.language(), metadata.published());
        TaggedArticle tagged = new TaggedArticle(
                article.id(),
                article.content(),
                inLanguage(metadata, tagging.language()),
                tagging.mentions(),
                tagging.mentionCount(),
                tagging.passedOver(),
                tagging.sentences(),
                tagging.claims(),
                tagging.statements(),
                tagger.version());
        return new Subject(tagged, article.text(), tagging.layout());
    }

    private static Metadata inLanguage(Metadata metadata, @Nullable String language) {
        return new Metadata(
                metadata.outlet(),
                metadata.url(),
                metadata.title(),
                language,
                metadata.byline(),
                metadata.wire(),
                metadata.published(),
                metadata.observedAt(),
                metadata.ordinal(),
                metadata.arrival(),
                metadata.rights());
    }
}
