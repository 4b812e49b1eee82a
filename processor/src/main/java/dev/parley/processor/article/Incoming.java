package dev.parley.processor.article;

import dev.parley.events.article.ArticleEvent;
import dev.parley.events.reject.Origin;

/** An event of the {@code articles} topic with the bytes it was written as and where they lie. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are passed on, never compared
public record Incoming(ArticleEvent event, byte[] bytes, Origin origin) {}
