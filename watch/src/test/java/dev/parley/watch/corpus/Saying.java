package dev.parley.watch.corpus;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a table: one or more sentences, and what is to be found in them.
 *
 * @param say the sentences, marked
 * @param title a headline, marked; null = none
 * @param published a day as in 2014-06-19; null = not known
 * @param trap what in it only looks like a mention; null = nothing
 * @param missed why it is known not to come out as marked; null = it does
 */
record Saying(
        String say,
        @Nullable String title,
        @Nullable String published,
        @Nullable String trap,
        @Nullable String missed) {
    Saying {
        if (say == null || say.isBlank()) {
            throw new IllegalArgumentException("'say' is missing");
        }
    }

    MarkedText text() {
        return MarkedText.of(Field.TEXT, say);
    }

    MarkedText headline() {
        return MarkedText.of(Field.TITLE, title == null ? "" : title);
    }

    /** What is to be found, the title's before the text's. */
    List<Mark> expected() {
        return Stream.of(headline(), text())
                .flatMap(marked -> marked.marks().stream())
                .toList();
    }

    Published date() {
        return published == null
                ? new Published.Unknown(List.of())
                : new Published.On(LocalDate.parse(published), Provenance.CORPUS, List.of());
    }

    boolean isTrap() {
        return trap != null;
    }
}
