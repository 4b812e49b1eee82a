package dev.parley.events.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the {@code articles} topic carries under an article's id: an observation of it, or that it was withdrawn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Article.class, name = "article"),
    @JsonSubTypes.Type(value = Withdrawn.class, name = "withdrawn")
})
public sealed interface ArticleEvent permits Article, Withdrawn {
    ArticleId id();
}
