package dev.parley.cli.run;

import dev.parley.events.article.Article;
import dev.parley.events.article.Metadata;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.util.function.Function;

/** Tags articles with one lexicon: a pure function of title, text, language and date. */
public final class TagArticle implements Function<Article, TaggedArticle> {
    private final Tagger tagger;
    private final LexiconVersion version;

    public TagArticle(Lexicon lexicon) {
        this.tagger = Tagger.of(lexicon);
        this.version = lexicon.version();
    }

    @Override
    public TaggedArticle apply(Article article) {
        Metadata metadata = article.metadata();
        Tagging tagging = tagger.tag(article.title(), article.text(), metadata.language(), metadata.published());
        return new TaggedArticle(
                article.id(),
                article.content(),
                metadata,
                tagging.mentions(),
                tagging.mentionCount(),
                tagging.passedOver(),
                tagging.sentences(),
                tagging.claims(),
                tagging.statements(),
                version);
    }
}
