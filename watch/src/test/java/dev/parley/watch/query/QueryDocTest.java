package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.watch.tag.Lexicons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code docs/query.md} are read with the lexicon that is shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryDocTest {
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    private final Vocabulary vocabulary = Vocabulary.of(Lexicons.shipped());
    private final String page = page();

    private static String page() {
        try {
            return Files.readString(Lexicons.root().resolve("docs/query.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> queries() {
        return blocks("query").stream().flatMap(String::lines).toList();
    }

    List<String> errors() {
        return blocks("error");
    }

    private List<String> blocks(String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("```" + kind + "\n(.*?)\n```", Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void readsEachExample(String query) {
        assertThat(Query.parse(query, vocabulary).text()).isEqualTo(query);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void showsEachErrorAsThePageDoes(String block) {
        assertThatThrownBy(() -> Query.parse(block.lines().findFirst().orElseThrow(), vocabulary))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.rendered()).isEqualTo(block));
    }

    @Test
    void namesTheLimitsThatHold() {
        assertThat(page)
                .contains("| characters | %,d |".formatted(Query.MOST_CHARACTERS))
                .contains("counts) | " + Query.MOST_TERMS + " |")
                .contains("| parentheses in parentheses | " + Query.DEEPEST + " |")
                .contains("| words between, in `NEAR/n` | " + Query.MOST_WORDS_APART + " |")
                .contains("| things in a chain of `NEAR` | " + Query.LONGEST_CHAIN + " |");
    }

    @Test
    void readsWhatTheTableOfTheLanguageShows() {
        String table = page.substring(page.indexOf("| write |"), page.indexOf("Ids are those"));
        List<String> read = new ArrayList<>();
        for (String row :
                table.lines().skip(2).filter(line -> line.startsWith("|")).toList()) {
            Matcher span = SPAN.matcher(row.split("\\|", -1)[1]);
            while (span.find()) {
                String query = span.group(1);
                if (query.contains("…") || query.equals("( )")) {
                    continue;
                }
                boolean needsMore = query.startsWith("-") || query.startsWith("NOT") || query.startsWith("independent");
                assertThat(Query.parse(needsMore ? "format:* " + query : query, vocabulary))
                        .isNotNull();
                read.add(query);
            }
        }
        assertThat(read).hasSizeGreaterThan(25);
    }
}
