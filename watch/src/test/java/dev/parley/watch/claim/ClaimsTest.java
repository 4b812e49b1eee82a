package dev.parley.watch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Claim;
import dev.parley.watch.tag.Lexicons;
import dev.parley.watch.tag.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code claims-*.yaml} against what is claimed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsTest {
    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_RECALL = 0.9;

    private final Tagger tagger = Tagger.of(Lexicons.shipped());

    /** A row of a table. */
    private record Row(
            String say,
            @Nullable String published,
            @Nullable List<Expected> claims) {
        List<Expected> expected() {
            return claims == null ? List.of() : claims;
        }
    }

    /** What a row says must be claimed. */
    private record Expected(
            String format,
            String state,
            @Nullable Integer round,
            @Nullable String date,
            @Nullable String dateTo,
            @Nullable String venue,
            boolean inferred) {
        static Expected of(Claim claim) {
            return new Expected(
                    claim.format().value().substring("format:".length()),
                    claim.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    claim.round(),
                    claim.date(),
                    claim.dateTo(),
                    claim.venue(),
                    claim.inferred());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "ka"})
    void readsWhatTheTablesSayAndHardlyAnythingElse(String language) throws IOException {
        List<Row> rows = rows(language);
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int claimed = 0;
        int expected = 0;
        for (Row row : rows) {
            List<Expected> found = claims(row).stream().map(Expected::of).toList();
            claimed += found.size();
            expected += row.expected().size();
            found.stream()
                    .filter(each -> !row.expected().contains(each))
                    .forEach(each -> wrong.add(each + " in: " + row.say()));
            row.expected().stream()
                    .filter(each -> !found.contains(each))
                    .forEach(each -> missed.add(each + " in: " + row.say()));
        }
        double precision = 1 - (double) wrong.size() / claimed;
        double recall = 1 - (double) missed.size() / expected;
        System.out.printf(
                Locale.ROOT,
                "claims-%s: %d sentences, precision %.3f, recall %.3f; wrong: %s; missed: %s%n",
                language,
                rows.size(),
                precision,
                recall,
                lines(wrong),
                lines(missed));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
        assertThat(claimed).as("claims in all").isPositive();
        assertThat(precision)
                .as("wrong: %s%nmissed: %s", lines(wrong), lines(missed))
                .isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).as("missed: %s", lines(missed)).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    private static String lines(List<String> all) {
        return "\n  " + String.join("\n  ", all);
    }

    private List<Claim> claims(Row row) {
        Published published = row.published() == null
                ? new Published.Unknown(List.of())
                : new Published.On(LocalDate.parse(row.published()), Provenance.CORPUS, List.of());
        return tagger.tag("", row.say(), null, published).claims();
    }

    private static List<Row> rows(String language) throws IOException {
        String table = "/dev/parley/watch/claims/claims-" + language + ".yaml";
        try (InputStream rows = Objects.requireNonNull(ClaimsTest.class.getResourceAsStream(table))) {
            return new ObjectMapper(new YAMLFactory()).readValue(rows, new TypeReference<>() {});
        }
    }
}
