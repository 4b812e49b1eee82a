package dev.parley.ingest.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.ingest.yaml.Yaml;
import dev.parley.ingest.yaml.YamlException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ManifestTest {
    static Manifest manifest(String document) {
        return Manifest.of(Yaml.parse(document));
    }

    @Test
    void saysAllThatCanBeKnownOfAFile() {
        Manifest manifest = manifest("""
                name: trial
                collected: 2020-02-01
                outlets:
                  - {id: s, name: S News, side: georgia, based: Georgia, owner: O, wire: w}
                files:
                  - file: a.txt
                    source: s
                    url: https://a.example/1
                    title: A title
                    language: EN
                    byline: Somebody
                    wire: tass
                    published: {value: 2014-06, precision: month, provenance: json-ld, why: because}
                    fetchedAt: 2015-01-01T00:00:00Z
                    rights: link
                """);

        assertThat(manifest.name()).contains("trial");
        Manifest.Item.Described item =
                (Manifest.Item.Described) manifest.files().getFirst();
        Listing listing = item.listing();
        assertThat(item.file()).isEqualTo("a.txt");
        assertThat(item.line()).isEqualTo(6);
        assertThat(listing.outlet("s").owner()).isEqualTo("O");
        assertThat(listing.outlet("unknown").name()).isNull();
        assertThat(listing.language()).isEqualTo("en");
        assertThat(listing.wire()).isEqualTo("tass");
        assertThat(listing.published())
                .isEqualTo(new Published.In(YearMonth.of(2014, 6), Provenance.JSON_LD, List.of()));
        assertThat(listing.fetchedAt()).isEqualTo(Instant.parse("2015-01-01T00:00:00Z"));
        assertThat(listing.rights()).isEqualTo(Rights.LINK);
        assertThat(listing.collected()).isEqualTo(Instant.parse("2020-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{source: s}|'file' is missing",
                "{file: a.txt, sauce: s}|'sauce' is not one of byline, fetchedAt, file",
                "{file: a.txt, published: {value: soon}}|'value': 'soon' is no ISO 8601 instant, day or month",
                "{file: a.txt, published: {value: 2014-06-19, precision: instant}}|'precision' is instant, but the value is of precision day",
                "{file: a.txt, published: {value: 2014-06-19, provenance: guess}}|'provenance': 'guess' is not one of [feed, sitemap, json-ld",
                "{file: a.txt, fetchedAt: 2014-06-19}|'fetchedAt': '2014-06-19' is no ISO 8601 instant with its zone",
                "{file: a.txt, rights: all}|'rights': 'all' is not one of [text, excerpt, link]",
                "{file: a.txt, title: [a, b]}|'title' is a list, not a value",
                "a.txt|a file is not a list of 'name: value'",
            })
    void costsAWrongItemOnlyThatItem(String item, String reason) {
        Manifest manifest = manifest("files:\n  - " + item + "\n  - {file: b.txt}\n");

        Manifest.Item.Wrong wrong = (Manifest.Item.Wrong) manifest.files().getFirst();
        assertThat(wrong.reason()).startsWith(reason);
        assertThat(wrong.line()).isEqualTo(2);
        assertThat(manifest.files().getLast()).isInstanceOf(Manifest.Item.Described.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- a|1|the manifest is not",
                "nome: x|1|'nome' is not one of collected, files, name, outlets",
                "collected: once|1|'collected': 'once' is no ISO 8601",
                "outlets: [{name: x}]|1|'id' is missing",
                "outlets: [{id: x}, {id: x}]|1|outlet 'x' is there twice",
                "files: a|1|'files' is not a list",
                "files: [a, b|1|",
            })
    void isNoneWhenItsHeadIsWrong(String document, int line, String reason) {
        assertThatExceptionOfType(YamlException.class)
                .isThrownBy(() -> manifest(document))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .withMessageContaining(reason == null ? "" : reason);
    }
}
