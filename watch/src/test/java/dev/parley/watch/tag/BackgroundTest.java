package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.watch.lexicon.Watchlist;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code background/*.yaml} against what is taken for background. */
class BackgroundTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    private final Watchlist watchlist = Watchlist.of(Lexicons.shipped());
    private final Cues cues = new Cues(watchlist);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ka"})
    void takesForBackgroundWhatIsAndLittleElse(String language) throws IOException {
        Table table = table(language);
        int right = 0;
        int taken = 0;
        int marked = 0;
        List<String> wrong = new ArrayList<>();
        for (Paragraph paragraph : table.paragraphs()) {
            Marked expected = Marked.of(paragraph.say());
            String lead = Objects.requireNonNullElse(paragraph.lead(), table.lead());
            BitSet found = found(paragraph, lead, expected.text());
            taken += found.isEmpty() ? 0 : 1;
            marked += expected.background().isEmpty() ? 0 : 1;
            if (found.equals(expected.background())) {
                right += found.isEmpty() ? 0 : 1;
            } else {
                wrong.add(paragraph.say());
            }
        }
        String measured = "%s: precision %d/%d, recall %d/%d".formatted(language, right, taken, right, marked);
        System.out.println("background " + measured);
        wrong.forEach(each -> System.out.println("  not as marked: " + each));
        assertThat(table.paragraphs()).hasSizeGreaterThanOrEqualTo(20);
        assertThat((double) right / taken).as(measured + " " + wrong).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / marked).as(measured + " " + wrong).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void takesNothingForBackgroundInATextThatIsOneSentence() {
        assertThat(found(
                                new Paragraph("", null, null, null),
                                "The Geneva discussions were launched in 2008 after the war of August 2008.",
                                "")
                        .isEmpty())
                .isTrue();
    }

    /** Which characters of the paragraph are background. */
    private BitSet found(Paragraph paragraph, String lead, String say) {
        String title = Objects.requireNonNullElse(paragraph.title(), "");
        Reading reading = Reading.of(Document.of(title, lead + "\n\n" + say));
        Quotations quotations = Quotations.of(reading.document().all());
        Published published = paragraph.published() == null
                ? new Published.Unknown(List.of())
                : new Published.On(LocalDate.parse(paragraph.published()), Provenance.FEED, List.of());
        Background background = new Background(
                reading,
                new Paragraphs(reading),
                quotations,
                cues.in(reading.words()),
                Years.of(reading, published, watchlist));
        BitSet found = new BitSet();
        String all = reading.document().all();
        int start = all.length() - say.length();
        for (int i = start; i < all.length(); i++) {
            found.set(i - start, background.covers(i) && !Character.isWhitespace(all.charAt(i)));
        }
        return found;
    }

    private static Table table(String language) throws IOException {
        try (InputStream table = Objects.requireNonNull(BackgroundTest.class.getResourceAsStream(
                "/dev/parley/watch/background/background-" + language + ".yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readValue(table, Table.class);
        }
    }

    private record Table(String lead, List<Paragraph> paragraphs) {}

    private record Paragraph(
            String say,
            @Nullable String title,
            @Nullable String lead,
            @Nullable String published) {}

    private record Marked(String text, BitSet background) {
        static Marked of(String say) {
            int open = say.indexOf("[[");
            int close = say.indexOf("]]");
            if (open < 0) {
                return new Marked(say, new BitSet());
            }
            String text = say.substring(0, open) + say.substring(open + 2, close) + say.substring(close + 2);
            BitSet background = new BitSet();
            for (int i = open; i < close - 2; i++) {
                background.set(i, !Character.isWhitespace(text.charAt(i)));
            }
            return new Marked(text, background);
        }
    }
}
