package dev.parley.watch.tag;

import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;

/**
 * A document as it is read: its words and its sentences.
 *
 * @param document what is read
 * @param words of it
 * @param sentences of it
 */
record Reading(Document document, Words words, Sentences sentences) {
    static Reading of(Document document) {
        return new Reading(document, Words.of(document.all()), Sentences.of(document.all()));
    }

    /** The sentence a word stands in. */
    int sentenceOf(int word) {
        return sentences.at(words.start(word));
    }

    /** Whether a word is the first of its sentence. */
    boolean beginsSentence(int word) {
        return word == 0 || sentenceOf(word - 1) != sentenceOf(word);
    }

    boolean inTitle(int word) {
        return words.start(word) < document.titleEnd();
    }

    /** The text from one word to another, both included. */
    String surface(int first, int last) {
        return document.all().substring(words.start(first), words.end(last));
    }
}
