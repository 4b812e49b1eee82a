package dev.parley.watch.query;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import dev.parley.watch.stem.Stems;
import dev.parley.watch.text.Sentences;
import dev.parley.watch.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article in one row, those of the title first, and its sentences, numbered in the same way. A title that
 * is the text's first line stands in the row once, in the text.
 */
final class Row {
    private final String title;
    private final String text;
    private final Layout layout;
    private @Nullable Worded worded;
    private @Nullable Sentenced sentenced;

    /** The part of each word; null = not known yet. */
    private @Nullable Part[] parts = {};

    Row(Subject subject) {
        layout = subject.layout();
        title = layout.isTitleApart() ? subject.tagged().metadata().title() : "";
        text = subject.text();
    }

    /** The words of both fields. */
    private record Worded(Words title, Words text) {
        /** The number of the first word of the text. */
        int first() {
            return title.size();
        }

        int size() {
            return title.size() + text.size();
        }
    }

    /** The sentences of both fields. */
    private record Sentenced(Sentences title, Sentences text) {}

    private Worded worded() {
        Worded made = worded;
        if (made == null) {
            made = new Worded(Words.of(title), Words.of(text));
            parts = new Part[made.size()];
            worded = made;
        }
        return made;
    }

    private Sentenced sentenced() {
        Sentenced made = sentenced;
        if (made == null) {
            made = new Sentenced(Sentences.of(title), Sentences.of(text));
            sentenced = made;
        }
        return made;
    }

    int size() {
        return worded().size();
    }

    Field field(int word) {
        return word < worded().first() ? Field.TITLE : Field.TEXT;
    }

    long form(int word) {
        Worded words = worded();
        return word < words.first() ? words.title().hash(word) : words.text().hash(word - words.first());
    }

    long stem(int word, Stems stems) {
        Span span = span(word, word);
        return stems.of(field(word) == Field.TITLE ? title : text, span.start(), span.end());
    }

    /** Where words stand in their field, the first and the last included. */
    Span span(int first, int last) {
        Worded words = worded();
        int inText = first - words.first();
        return inText < 0
                ? new Span(words.title().start(first), words.title().end(last))
                : new Span(words.text().start(inText), words.text().end(last - words.first()));
    }

    /** The first word that starts at or after an index of a field. */
    int from(Field in, int index) {
        Worded words = worded();
        return in == Field.TITLE
                ? words.title().from(index)
                : words.first() + words.text().from(index);
    }

    /** Whether a word is of the title, be that the first line of the text. */
    boolean isOfTitle(int word) {
        return layout.isTitleApart() ? field(word) == Field.TITLE : part(word) == Part.TITLE;
    }

    /** The part a word stands in. */
    Part part(int word) {
        Part part = word < parts.length ? parts[word] : null;
        if (part == null) {
            part = part(field(word), span(word, word));
            parts[word] = part;
        }
        return part;
    }

    Part part(Field in, Span span) {
        return layout.of(in, span.start(), span.end());
    }

    /** How many sentences there are. */
    int sentences() {
        return sentenced().title().size() + sentenced().text().size();
    }

    /** The number of the sentence that an index of a field lies in. */
    int sentence(Field in, int index) {
        Sentences ofTitle = sentenced().title();
        return in == Field.TITLE
                ? ofTitle.at(index)
                : ofTitle.size() + sentenced().text().at(index);
    }

    Field fieldOf(int sentence) {
        return sentence < sentenced().title().size() ? Field.TITLE : Field.TEXT;
    }

    Span spanOf(int sentence) {
        Sentences ofTitle = sentenced().title();
        Sentences ofText = sentenced().text();
        int inText = sentence - ofTitle.size();
        return inText < 0
                ? new Span(ofTitle.start(sentence), ofTitle.end(sentence))
                : new Span(ofText.start(inText), ofText.end(inText));
    }
}
