package dev.parley.watch.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code paradigms.tsv} against the forms that are generated. */
class ParadigmsTest {
    private final Paradigms paradigms = Paradigms.shipped();

    @ParameterizedTest
    @MethodSource("lines")
    void generatesTheFormsOfTheTable(String line) {
        String[] columns = line.split("\t", 3);
        Set<String> forms = paradigms.forms(columns[1], columns[0]);
        assertThat(forms)
                .contains(Arrays.stream(columns[2].split(" ", -1))
                        .filter(form -> !form.startsWith("!"))
                        .toArray(String[]::new))
                .doesNotContain(Arrays.stream(columns[2].split(" ", -1))
                        .filter(form -> form.startsWith("!"))
                        .map(form -> form.substring(1))
                        .toArray(String[]::new));
    }

    static Stream<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(ParadigmsTest.class.getResourceAsStream("paradigms.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }
}
