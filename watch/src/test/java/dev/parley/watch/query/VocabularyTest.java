package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.source.Source;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.Lexicon;
import dev.parley.watch.lexicon.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Map<String, String> LEXICON = Map.of(
            "lexicon.yaml", "{id: small, version: '1', zone: UTC, languages: [en, ru]}",
            "sides.yaml", """
                    - {id: north, labels: {en: North}}
                    - {id: south, labels: {en: South}}
                    - {id: east, labels: {en: East}}
                    """,
            "posts.yaml", """
                    - {id: north-envoy, side: north, labels: {en: Envoy}}
                    - {id: south-envoy, side: south, labels: {en: Envoy}}
                    - {id: east-envoy, side: east, labels: {en: Envoy}}
                    """,
            "officials.yaml", """
                    - id: official:ann-bell
                      names: {en: {given: [Ann], surname: [Bell]}}
                      roles: [{post: north-envoy, status: seen}]
                    - id: official:bob-cole
                      names: {en: {given: [Bob], surname: [Cole]}}
                      roles: [{post: south-envoy, status: seen}]
                    - id: official:dora-east
                      names: {en: {given: [Dora], surname: [East]}}
                      roles: [{post: east-envoy, status: seen}]
                      default: "off"
                    """,
            "formats.yaml", """
                    - id: format:harbour-talks
                      labels: {en: Harbour Talks}
                      forms: [{id: harbour-en, lang: en, pattern: Harbour Talks, examples: {match: ["The [[Harbour Talks]] began."]}}]
                    - id: format:river-board
                      labels: {en: River Board}
                      forms: [{id: river-en, lang: en, pattern: River Board, examples: {match: ["The [[River Board]] met."]}}]
                      default: "off"
                    """,
            "issues.yaml", "[{id: issue:water, labels: {en: Water}, triggers: [water]}]");

    @TempDir
    Path folder;

    private Vocabulary vocabulary = Vocabulary.anything();

    @BeforeEach
    void readLexicon() throws IOException {
        for (Map.Entry<String, String> file : LEXICON.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Lexicon lexicon = LexiconFiles.read(folder);
        vocabulary = Vocabulary.of(lexicon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format:harbour-talks official:ann-bell,bob-cole issue:water side:north post:south-envoy",
                "format:* official:* issue:* said-by:* said-by:ann-bell",
                "source:anything source.side:east source.based:Anywhere",
                "lang:ru lang:ka-GE lang:ady word"
            })
    void readsWhatSomebodyCanMeet(String query) {
        assertThat(Query.parse(query, vocabulary)).isEqualTo(Query.parse(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                format:harbor-talks|8|'harbor-talks' is no format of the lexicon; did you mean format:harbour-talks?
                format:harbour|8|'harbour' is no format of the lexicon; did you mean format:harbour-talks?
                format:harbour-authority-round-table|8|did you mean format:harbour-talks?
                format:Harbour-Talks|8|and '-'; did you mean format:harbour-talks?
                format:"Harbour Talks"|9|and '-'; did you mean format:harbour-talks?
                format:format:harbour-talks|8|and '-'; did you mean format:harbour-talks?
                format:ann-bell|8|'ann-bell' is no format of the lexicon; did you mean official:ann-bell?
                format:zzzzzz|8|'zzzzzz' is no format of the lexicon; there are harbour-talks
                format:river-board|8|'river-board' can be met by no article: the lexicon has it with default: off
                official:bell|10|did you mean official:ann-bell?
                official:ann-bell,ann-bel|19|did you mean official:ann-bell?
                official:dora-east|10|the lexicon has it with default: off
                said-by:dora-east|9|the lexicon has it with default: off
                said-by:bob-col|9|'bob-col' is no official of the lexicon; did you mean said-by:bob-cole?
                issue:watr|7|did you mean issue:water?
                side:nort|6|'nort' is no side of the lexicon; did you mean side:north?
                side:North|6|did you mean side:north?
                side:east|6|'east' can be met by no article: no official holds a post on this side
                source.side:West|13|'West' is no side of the lexicon
                post:envoy|6|did you mean post:north-envoy?
                post:east-envoy|6|'east-envoy' can be met by no article: no official holds it
                lang:ge|6|'ge' is no language code; write two or three letters, such as en, ru
                lang:russian|6|did you mean lang:ru?
                """)
    void refusesWhatNobodyCanMeetAndNamesTheNearest(String query, int character, String why) {
        assertThatThrownBy(() -> Query.parse(query, vocabulary))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("character " + character + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void knowsNoOtherSourcesThanThoseItIsGiven() {
        Source gazette = Source.feed(new SourceId("gazette"), "The Gazette", "https://gazette.example.org/feed");
        Vocabulary known = vocabulary.with(List.of(gazette));
        assertThat(Query.parse("source:gazette", known)).isNotNull();
        assertThatThrownBy(() -> Query.parse("source:gazete", known))
                .hasMessage("character 8: 'gazete' is no source; did you mean source:gazette?");
        assertThatThrownBy(() -> Query.parse("source.based:Northport", known))
                .hasMessage("character 14: 'Northport' is no place where a source is based");
    }
}
