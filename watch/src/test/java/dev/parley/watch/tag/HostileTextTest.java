package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.TaggedArticle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody wrote for readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final int LARGE = 1_200_000;
    private static final int FIVE_MILLION = 5_000_000;
    private static final List<String> PIECES = List.of(
            "Grigory Karasin",
            "Karasin",
            "Zurab Abashidze",
            "Geneva talks",
            "Georgia",
            "Женевские дискуссии",
            "Грузия",
            "ჟენევის მოლაპარაკებები",
            "საქართველო",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "—",
            "-",
            " ",
            "  ",
            ".",
            ". ",
            ",",
            "\n",
            "\n\n",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\u00AD",
            "\u200B",
            "\u0301",
            "\u00A0",
            "3+3",
            "IPRM",
            "(",
            ")",
            "talks between",
            "and",
            "И",
            "é",
            "e\u0301",
            "Ergneti",
            "meetings");

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @Test
    void everyOffsetPointsAtItsSurfaceInItsField() {
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            String title = random.nextBoolean() ? "" : text(random, 8);
            String text = text(random, 120);
            Tagging tagging = tagger.tag(title, text, null, new Published.Unknown(List.of()));
            for (Mention mention : tagging.mentions()) {
                String field = mention.in() == Field.TITLE ? title : text;
                assertThat(field.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
                assertThat(mention.sentence().start()).isLessThanOrEqualTo(mention.start());
                assertThat(mention.sentence().end()).isLessThanOrEqualTo(field.length());
            }
            for (PassedOver passed : tagging.passedOver()) {
                String field = passed.in() == Field.TITLE ? title : text;
                assertThat(field.substring(passed.start(), passed.end())).isEqualTo(passed.surface());
            }
            for (Sentence sentence : tagging.sentences()) {
                String field = sentence.in() == Field.TITLE ? title : text;
                assertThat(field.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            }
            assertThat(tagger.tag(title, text, null, new Published.Unknown(List.of())))
                    .isEqualTo(tagging);
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void takesTimeInProportionToTheLengthAndKeepsTheLimits(String piece) {
        String text = between(piece, LARGE);
        String quarter = between(piece, LARGE / 4);
        long shortest = Long.MAX_VALUE;
        long longest = Long.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            shortest = Math.min(shortest, processorTime(quarter));
            longest = Math.min(longest, processorTime(text));
        }
        // Four times is linear and sixteen times quadratic; collecting garbage may fall on either.
        assertThat(longest).isLessThan(10 * shortest + TimeUnit.MILLISECONDS.toNanos(500));
        holds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Word and word, \n",
                "word ",
                "a",
                "Слово, ",
                "Mr. ",
                "\u201C",
                "Abashidze ",
                "Geneva talks ",
                "([{",
                "\uDC00\uD800"
            })
    void findsWhatStandsBehindFiveMillionCharacters(String piece) {
        String text = piece.repeat(FIVE_MILLION / piece.length()) + ".\nGrigory Karasin";
        Mention last = holds(text).getLast();
        if (!piece.startsWith("Abashidze") && !piece.startsWith("Geneva")) {
            assertThat(last.surface()).isEqualTo("Grigory Karasin");
            assertThat(last.end()).isEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202AGrigory Karasin\u202C",
                "\u2067Grigory\u2069 \u2067Karasin\u2069",
                "Grigory\u200B Karasin",
                "Gri\u200Dgory Kara\u00ADsin",
                "\uFEFFGrigory\u00A0Karasin",
                "Grig\u0301ory Karasin",
                "\uD800Grigory Karasin\uDC00",
                "Grigоrу Kаrаsin" // о, у, а are Cyrillic
            })
    void seesANameBehindMarksThatNobodySees(String name) {
        String text = "Moscow said: " + name + " left.";
        Mention mention = holds(text).getFirst();
        assertThat(mention.entity().value()).isEqualTo("official:grigory-karasin");
        assertThat(mention.start()).isEqualTo(text.indexOf('G'));
        assertThat(text.substring(mention.end())).contains("left.").doesNotContain("sin");
    }

    @Test
    void takesNoLongWordForAShortOneThatItEndsLike() {
        String before = "A".repeat(128);
        assertThat(holds("Grigory " + before + "Karasin left.")).isEmpty();
        assertThat(holds("Grigory " + before + "\u00ADKarasin left.")).isEmpty();
        assertThat(holds("Grigory Karasin" + before.repeat(2) + " left.")).isEmpty();
    }

    /** The mentions of a text, after their places and their number were looked at. */
    private List<Mention> holds(String text) {
        Tagging tagging = Lexicons.tag(tagger, text);
        assertThat(tagging.mentions()).hasSizeLessThanOrEqualTo(TaggedArticle.MAX_MENTIONS);
        assertThat(tagging.passedOver()).hasSizeLessThanOrEqualTo(TaggedArticle.MAX_PASSED_OVER);
        assertThat(tagging.mentionCount())
                .isGreaterThanOrEqualTo(tagging.mentions().size());
        assertThat(tagging.sentences().stream()
                        .mapToLong(sentence -> sentence.text().length())
                        .sum())
                .isLessThanOrEqualTo(text.length());
        for (Mention mention : tagging.mentions()) {
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
        }
        return tagging.mentions();
    }

    private long processorTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Lexicons.tag(tagger, text);
        return threads.getCurrentThreadCpuTime() - begun;
    }

    /**
     * Pieces in a row between two mentions, so that nothing is passed over as of no interest. A piece may have something
     * before and behind it that stands there once, with upright lines between.
     */
    private static String between(String piece, int length) {
        String[] parts = piece.split("\\|", 3);
        String repeated = parts.length == 3 ? parts[1] : piece;
        return "Grigory Karasin met Zurab Abashidze.\n"
                + (parts.length == 3 ? parts[0] : "")
                + repeated.repeat(length / repeated.length())
                + (parts.length == 3 ? parts[2] : "")
                + "\nGeneva talks on Georgia go on.";
    }

    @Test
    void countsTheMentionsThatItDoesNotList() {
        Tagging tagging = Lexicons.tag(tagger, "Grigory Karasin. " + "Karasin ".repeat(100_000));
        assertThat(tagging.mentions()).hasSize(TaggedArticle.MAX_MENTIONS);
        assertThat(tagging.mentionCount()).isEqualTo(100_001);
    }

    static Stream<String> pieces() {
        return Stream.of(
                "Karasin ",
                "Karasin, ",
                "Karasin-",
                "«Karasin ",
                "«Karasin» ",
                "Karasin" + " ".repeat(1_000),
                "Karasin. ",
                "Sergei Lavrov Karasin ",
                "Grigory Karasin and Zurab Abashidze talks. ",
                "Aslan Abashidze Abashidze ",
                "Abashidze ",
                "Abashidze said: “",
                "Geneva talks ",
                "Geneva talks on Georgia ",
                "Geneva talks in 2008 were held.\n",
                "Geneva ",
                "ჟენევის ",
                "3+3 ",
                "“We go,” Grigory Karasin said. ",
                "Karasin said that ",
                "Grigory Karasin said: \"",
                "he said ",
                "Grigory Karasin said: “|He said so again. |”",
                "Grigory Karasin said that. |“He said so again.” |",
                "“a” ",
                "— Да, — сказал Карасин\n",
                "In 2008 the talks were launched. Karasin left.\n",
                "Напомним, Карасин ",
                "+",
                "a",
                "a b ",
                "2008 ",
                "1",
                ". ? ",
                ".[",
                "([{",
                "\"“",
                "“",
                "«",
                "\"",
                "А. ",
                "Mr. ",
                "\uD800",
                "\u0301",
                "\u00AD",
                "\u202Eab",
                "Кa ",
                " ",
                "\n");
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
