package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Part;
import dev.parley.watch.query.Layout;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String NEWS = "The harbour authority opened the new pier on Monday after two years of work.";
    private static final String SAID =
            "The clerk of the harbour said: \"We have waited for this pier for a very long time indeed.\"";
    private static final String MORE = "Boats may land there from next week.";
    private static final String TEXT = NEWS + "\n" + SAID + "\n" + MORE;

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @Test
    void tellsThePartsOfATextThatMentionsNothing() {
        Layout layout = layout("A new pier", TEXT);
        assertThat(partOf(layout, "harbour authority")).isEqualTo(Part.LEAD);
        assertThat(partOf(layout, "waited")).isEqualTo(Part.QUOTE);
        assertThat(partOf(layout, "Boats")).isEqualTo(Part.BODY);
        assertThat(layout.of(Field.TITLE, 2, 5)).isEqualTo(Part.TITLE);
        assertThat(layout.isTitleApart()).isTrue();
    }

    @Test
    void tellsBackgroundWhereNothingIsMentioned() {
        String history = "The two countries have had no diplomatic relations since the war of 2008.";
        String text = NEWS + "\n" + MORE + "\n" + history;
        Layout layout = layout("A new pier", text);
        assertThat(layout.of(Field.TEXT, text.indexOf("war"), text.indexOf("war") + 3))
                .isEqualTo(Part.BACKGROUND);
    }

    @Test
    void readsATitleThatIsTheFirstLineOnce() {
        Layout layout = layout("A new pier!", "A new pier\n" + TEXT);
        assertThat(layout.isTitleApart()).isFalse();
        assertThat(layout.of(Field.TEXT, 0, 5)).isEqualTo(Part.TITLE);
        assertThat(layout.of(Field.TEXT, 12, 15)).isEqualTo(Part.LEAD);
    }

    @Test
    void hasAPartForEveryStretchOfAnEmptyText() {
        assertThat(layout("A title", "").of(Field.TEXT, 0, 0)).isNotEqualTo(Part.TITLE);
        assertThat(layout("", "").of(Field.TEXT, 0, 0)).isNotEqualTo(Part.TITLE);
    }

    private Layout layout(String title, String text) {
        return tagger.tag(title, text, "en", new Published.On(LocalDate.of(2014, 6, 19), Provenance.META, List.of()))
                .layout();
    }

    private static Part partOf(Layout layout, String words) {
        int start = TEXT.indexOf(words);
        return layout.of(Field.TEXT, start, start + words.length());
    }
}
