package dev.parley.watch.tag;

import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;
import org.jspecify.annotations.Nullable;

/** A document as it is read: its words, and its sentences from when somebody first asks for them. */
final class Reading {
    private final Document document;
    private final Words words;
    private @Nullable Sentences sentences;

    private Reading(Document document) {
        this.document = document;
        this.words = Words.of(document.all());
    }

    static Reading of(Document document) {
        return new Reading(document);
    }

    Document document() {
        return document;
    }

    Words words() {
        return words;
    }

    Sentences sentences() {
        Sentences made = sentences;
        if (made == null) {
            made = Sentences.of(document.all());
            sentences = made;
        }
        return made;
    }

    /** The sentence a word stands in. */
    int sentenceOf(int word) {
        return sentences().at(words.start(word));
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
