package dev.parley.watch.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        for (String form : columns[2].split(" ", -1)) {
            if (form.startsWith("!")) {
                assertThat(forms).doesNotContain(form.substring(1));
            } else {
                assertThat(forms).contains(form);
            }
        }
    }

    static Stream<String> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(ParadigmsTest.class.getResourceAsStream("paradigms.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }
}
