package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.PassedOver;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.TaggedArticle;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody wrote for readers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final int LARGE = 1_000_000;
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
    @MethodSource("largeTexts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void readsLargeTextsInTimeAndWithinTheLimits(String text) {
        Tagging tagging = Lexicons.tag(tagger, text);
        assertThat(tagging.mentions()).hasSizeLessThanOrEqualTo(TaggedArticle.MAX_MENTIONS);
        assertThat(tagging.passedOver()).hasSizeLessThanOrEqualTo(TaggedArticle.MAX_PASSED_OVER);
        assertThat(tagging.mentionCount())
                .isGreaterThanOrEqualTo(tagging.mentions().size());
        assertThat(tagging.sentences().stream()
                        .mapToLong(sentence -> sentence.text().length())
                        .sum())
                .isLessThanOrEqualTo(text.length());
    }

    @Test
    void countsTheMentionsThatItDoesNotList() {
        Tagging tagging = Lexicons.tag(tagger, "Grigory Karasin. " + "Karasin ".repeat(100_000));
        assertThat(tagging.mentions()).hasSize(TaggedArticle.MAX_MENTIONS);
        assertThat(tagging.mentionCount()).isEqualTo(100_001);
    }

    static Stream<String> largeTexts() {
        return Stream.of(
                        "Karasin ",
                        "Grigory Karasin and Zurab Abashidze talks. ",
                        "Aslan Abashidze Abashidze ",
                        "Geneva talks on Georgia ",
                        "Geneva ",
                        "Karasin-",
                        "a",
                        ". ? ",
                        ".[",
                        "\"“",
                        "«",
                        "\uD800",
                        "\u0301",
                        "\u00AD",
                        "\n",
                        "«Karasin ",
                        "“We go,” Grigory Karasin said. ",
                        "Karasin said that ",
                        "Grigory Karasin said: \"",
                        "he said ",
                        "“a” ",
                        "— Да, — сказал Карасин\n",
                        "In 2008 the talks were launched. Karasin left.\n",
                        "Напомним, Карасин ",
                        "ჟენევის ")
                .map(piece -> piece.repeat(LARGE / piece.length()));
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
