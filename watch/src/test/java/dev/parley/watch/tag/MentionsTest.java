package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.tag.EntityId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code mentions.tsv} against what is tagged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionsTest {
    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @ParameterizedTest
    @MethodSource("lines")
    void findsWhatTheTableSaysAndNothingElse(String line) {
        Expected expected = Expected.of(line);
        Tagging tagging = Lexicons.tag(tagger, expected.text());
        assertThat(tagging.mentions().stream()
                        .filter(mention -> mention.type() != EntityId.Type.ISSUE)
                        .map(mention -> new Marked(
                                mention.start(), mention.end(), mention.entity().value())))
                .as(String.valueOf(tagging.passedOver()))
                .containsExactlyElementsOf(expected.marks());
    }

    static Stream<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(MentionsTest.class.getResourceAsStream("mentions.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        }
    }

    private record Marked(int start, int end, String entity) {}

    private record Opened(int start, String entity) {}

    private record Expected(String text, List<Marked> marks) {
        static Expected of(String line) {
            StringBuilder text = new StringBuilder();
            List<Marked> marks = new ArrayList<>();
            Deque<Opened> open = new ArrayDeque<>();
            int at = 0;
            while (at < line.length()) {
                char unit = line.charAt(at);
                if (unit == '[') {
                    int space = line.indexOf(' ', at);
                    open.push(new Opened(text.length(), line.substring(at + 1, space)));
                    at = space + 1;
                } else if (unit == ']') {
                    Opened opened = open.pop();
                    marks.add(new Marked(opened.start(), text.length(), opened.entity()));
                    at++;
                } else {
                    text.append(unit);
                    at++;
                }
            }
            marks.sort(Comparator.comparingInt(Marked::start)
                    .thenComparing(Comparator.comparingInt(Marked::end).reversed()));
            return new Expected(text.toString(), marks);
        }
    }
}
