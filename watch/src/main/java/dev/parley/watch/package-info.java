/**
 * What is watched: a lexicon made into a tagger, subscriptions made into an index.
 *
 * <p>In flow order: {@code lexicon} reads and checks what the editors wrote, {@code text} makes words and sentences of an
 * article, {@code phrase} finds many phrases in one pass, {@code tag} decides what is mentioned, {@code query} reads what people want to hear of and holds it against an article, {@code subscription}
 * answers who wants to know. Everything here is a function of its arguments: no Kafka, HTTP, clock or environment.
 */
@NullMarked
package dev.parley.watch;

import org.jspecify.annotations.NullMarked;
