/**
 * An article's text made into what it mentions.
 *
 * <p>In go title, text, date and a checked lexicon; out comes a {@link dev.parley.watch.tag.Tagging}, the same for the
 * same input on every machine. The stages, in order: {@link dev.parley.watch.tag.Reading} normalises, {@code Finder}
 * finds every phrase of the lexicon in one pass, {@code People}, {@code Formats} and {@code Issues} decide and compose,
 * {@code Roles} tells an official's post on the article's date, {@code Background} what is history rather than news,
 * {@code Statements} who is said to have said what. {@link
 * dev.parley.watch.claim} reads what is said of occasions.
 *
 * <p>Time and memory are linear in the text. Nothing is guessed from what other articles say, and no name of a person,
 * place or format stands in this code.
 */
@NullMarked
package dev.parley.watch.tag;

import org.jspecify.annotations.NullMarked;
