package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code statements/*.yaml} against the statements that are read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ka"})
    void givesWordsToWhoeverIsSaidToHaveSaidThem(String language) throws IOException {
        int right = 0;
        int found = 0;
        int marked = 0;
        List<String> wrong = new ArrayList<>();
        List<Line> lines = lines(language);
        for (Line line : lines) {
            Marked expected = Marked.of(line.say());
            List<String> read = Lexicons.tag(tagger, expected.text()).statements().stream()
                    .map(statement -> told(
                            statement.speaker(),
                            statement.mode(),
                            expected.text()
                                    .substring(
                                            statement.span().start(),
                                            statement.span().end())))
                    .toList();
            List<String> hits =
                    read.stream().filter(expected.statements()::contains).toList();
            right += hits.size();
            found += read.size();
            marked += expected.statements().size();
            if (hits.size() != read.size()
                    || hits.size() != expected.statements().size()) {
                wrong.add(line.say() + " -> " + read);
            }
        }
        String measured = "%s: precision %d/%d, recall %d/%d".formatted(language, right, found, right, marked);
        System.out.println("statements " + measured);
        wrong.forEach(each -> System.out.println("  not as marked: " + each));
        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
        assertThat((double) right / found).as(measured + " " + wrong).isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / marked).as(measured + " " + wrong).isGreaterThanOrEqualTo(RECALL);
    }

    private static String told(EntityId speaker, Statement.Mode mode, String words) {
        return speaker + " " + mode.name().toLowerCase(Locale.ROOT) + ": " + words;
    }

    private static List<Line> lines(String language) throws IOException {
        String name = "/dev/parley/watch/statements/statements-" + language + ".yaml";
        try (InputStream table = Objects.requireNonNull(StatementsTest.class.getResourceAsStream(name))) {
            return List.of(new ObjectMapper(new YAMLFactory()).readValue(table, Line[].class));
        }
    }

    private record Line(String say) {}

    private record Marked(String text, List<String> statements) {
        static Marked of(String say) {
            StringBuilder text = new StringBuilder();
            List<String> statements = new ArrayList<>();
            int at = 0;
            for (int open = say.indexOf('['); open >= 0; open = say.indexOf('[', at)) {
                int close = say.indexOf("](", open);
                int end = say.indexOf(')', close);
                String words = say.substring(open + 1, close);
                String[] who = say.substring(close + 2, end).split(" ", -1);
                text.append(say, at, open).append(words);
                Statement.Mode mode = who.length > 1 ? Statement.Mode.INDIRECT : Statement.Mode.DIRECT;
                statements.add(told(new EntityId(who[0]), mode, words));
                at = end + 1;
            }
            return new Marked(text.append(say.substring(at)).toString(), statements);
        }
    }
}
