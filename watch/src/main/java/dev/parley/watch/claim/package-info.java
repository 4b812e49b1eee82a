/**
 * What sentences say of occasions: that a round or meeting of a format is called for, announced, held, postponed and so
 * on, with its number, date and place.
 *
 * <p>In go a text's words and sentences with the mentions found in them, and the date of publication; out come {@link
 * dev.parley.events.tag.Claim}s, by place. Only sentences that mention a format are looked at, and those beside them in
 * which it may be meant. Precision comes before recall: what is said must stand beside the meeting in the grammar of the
 * sentence, and what is denied, wished for or supposed is no claim.
 *
 * <p>Words of a language stand in {@code grammar.yaml}, words of occasions in the lexicon; none stand in this code. Time
 * is linear in the text, since a sentence is bounded. Claims are not weighed against each other here.
 */
@NullMarked
package dev.parley.watch.claim;

import org.jspecify.annotations.NullMarked;
