package dev.parley.ingest.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlTest {
    @Test
    void keepsTheLineOfEachPart() {
        Fields root = Fields.of(Yaml.parse("# a comment\na: 1\n\nb:\n  - x\n  - {c: y}\n"), "it");

        assertThat(root.line()).isEqualTo(2);
        assertThat(root.lines()).containsEntry("a", 2).containsEntry("b", 4);
        assertThat(root.items("b")).extracting(Yaml::line).containsExactly(5, 6);
    }

    @ParameterizedTest
    @CsvSource({"no,no", "2014-06-19,2014-06-19", "007,007", "1e3,1e3", "true,true", "'\"\"',", "~,", "'  ',"})
    void leavesAValueAsItWasWritten(String written, String value) {
        assertThat(Fields.of(Yaml.parse("a: " + written), "it").text("a").orElse(null))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1#a: 2|2",
                "a: [1|1",
                "a: &x 1#b: *x|2",
                "a: 1#---#b: 2|3",
                "a: 1#  b: 2|2",
                "a:#\tb: 1|2",
            })
    void namesTheLineWhereADocumentIsNone(String document, int line) {
        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> Yaml.parse(document.replace('#', '\n')))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.what()).doesNotContain("\n").isNotBlank());
    }

    @Test
    void isNothingWhereTheDocumentIsEmpty() {
        assertThat(Yaml.parse("# only a comment\n")).isEqualTo(new Yaml.Nothing(1));
    }

    @Test
    void refusesNestingThatIsTooDeep() {
        assertThatExceptionOfType(YamlException.class).isThrownBy(() -> Yaml.parse("[".repeat(10_000)));
    }

    @Test
    void tellsWhereAListWasExpected() {
        Fields fields = Fields.of(Yaml.parse("a: {b: c}\nd: e\n"), "it");

        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> fields.items("d"))
                .satisfies(e -> assertThat(e.in("f.yaml")).isEqualTo("f.yaml:2: 'd' is not a list"));
        assertThat(fields.items("none")).isEqualTo(List.of());
    }
}
