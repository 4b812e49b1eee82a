package dev.parley.watch.claim;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Sentence;
import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;

/**
 * What is read: a title and a text in one string.
 *
 * @param all title and text
 * @param textStart where the text begins in it
 * @param words of it
 * @param sentences of it
 */
public record Passage(String all, int textStart, Words words, Sentences sentences) {
    int start(Mention mention) {
        return mention.start() + (mention.in() == Field.TITLE ? 0 : textStart);
    }

    int end(Mention mention) {
        return mention.end() + (mention.in() == Field.TITLE ? 0 : textStart);
    }

    /** Whether a question mark stands between a word and the end of its sentence. */
    boolean isAsked(int sentence, int word) {
        return all.substring(words.start(word), sentences.end(sentence)).indexOf('?') >= 0;
    }

    Sentence sentence(int index) {
        int start = sentences.start(index);
        int end = sentences.end(index);
        int offset = start < textStart ? 0 : textStart;
        return new Sentence(
                start < textStart ? Field.TITLE : Field.TEXT, start - offset, end - offset, all.substring(start, end));
    }
}
