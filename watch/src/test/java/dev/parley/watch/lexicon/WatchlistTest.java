package dev.parley.watch.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Status;
import dev.parley.watch.tag.Lexicons;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchlistTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "lexicon.yaml", """
                    id: small
                    version: "3"
                    zone: Asia/Tbilisi
                    languages: [en]
                    words:
                      land: [Land]
                    guards:
                      near-land: {needs: [land]}
                    """,
            "sides.yaml", "- {id: here, labels: {en: Here}}\n",
            "posts.yaml", "- {id: chief, side: here, labels: {en: Chief}}\n",
            "officials.yaml", """
                    - id: official:ann-bell
                      names:
                        en: {given: [Ann], surname: [Bell]}
                      roles:
                        - {post: chief, from: "2012", status: seen}
                    """,
            "formats.yaml", """
                    - id: format:lake-talks
                      labels: {en: Lake talks, ru: Озёрные переговоры}
                      guard: near-land
                      forms:
                        - {id: lake, lang: en, pattern: "Lake [talks|meetings]"}
                    """,
            "issues.yaml", "[]\n"));

    @Test
    void readsALexiconWithoutMistakes() {
        Watchlist watchlist = read();
        assertThat(watchlist.version().id()).isEqualTo("small");
        assertThat(watchlist.version().version()).isEqualTo("3");
        assertThat(watchlist.formats()).hasSize(1);
    }

    @Test
    void readsHistoryAndSpeechWhereThereAreFilesOfThem() {
        assertThat(read().history().formulas()).isEmpty();
        files.put("history.yaml", "formulas: [was dug]\n");
        files.put("speech.yaml", "# verbs\nsaid:\n  - said\n  - \"[says\"\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("speech.yaml")
                .hasMessageContaining("4")
                .hasMessageContaining("said");
        files.put("speech.yaml", "said: [said]\n");
        assertThat(read().history().formulas()).containsExactly("was dug");
        assertThat(read().speech().said()).containsExactly("said");
    }

    @Test
    void namesThingsInTheLanguageAskedForElseInEnglish() {
        Labels labels = read().labels();
        EntityId talks = new EntityId("format:lake-talks");
        assertThat(labels.of(talks, "ru")).isEqualTo("Озёрные переговоры");
        assertThat(labels.of(talks, "ka")).isEqualTo("Lake talks");
        assertThat(labels.of(new EntityId("official:ann-bell"))).isEqualTo("Ann Bell");
        assertThat(labels.of(new EntityId("format:unheard-of"))).isEqualTo("format:unheard-of");
        assertThat(labels.side("here")).isEqualTo("Here");
        assertThat(labels.post("chief", "ru")).isEqualTo("Chief");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "officials.yaml|given: [Ann]|givne: [Ann]|officials.yaml, line 3|'givne' is not known here",
                "officials.yaml|post: chief|post: cook|officials.yaml, line 5, official:ann-bell roles.post|'cook' is none of [chief]",
                "officials.yaml|status: seen|status: heard|officials.yaml, line 5|heard",
                "officials.yaml|\"2012\"|\"12\"|officials.yaml, line 5|'12' is not a year, month or day",
                "officials.yaml|official:ann-bell|person:ann-bell|officials.yaml, line 1|person:ann-bell",
                "officials.yaml|official:ann-bell|format:ann-bell|officials.yaml, line 1|does not begin with official:",
                "posts.yaml|side: here|side: there|posts.yaml, line 1, chief side|'there' is none of [here]",
                "formats.yaml|guard: near-land|guard: near-sea|formats.yaml, line 3, format:lake-talks guard|near-sea",
                "formats.yaml|lang: en|lang: fr|formats.yaml, line 5, lake lang|'fr' is none of [en]",
                "formats.yaml|labels: {en: Lake talks, ru: Озёрные переговоры}|labels: 5|formats.yaml, line 2|labels",
                "formats.yaml|guard: near-land|id: format:two|formats.yaml, line 3|Duplicate",
                "lexicon.yaml|needs: [land]|needs: [sea]|lexicon.yaml, line 8, near-land needs|'sea' is none of [land]",
                "lexicon.yaml|Asia/Tbilisi|Mars|lexicon.yaml|zone 'Mars' is not a time zone",
                "sides.yaml|labels: {en: Here}|labels: {}|sides.yaml, line 1|labels are missing"
            })
    void namesFileLineAndFieldOfAMistake(String file, String right, String wrong, String where, String why) {
        files.computeIfPresent(file, (name, content) -> {
            assertThat(content).contains(right);
            return content.replace(right, wrong);
        });
        assertThatThrownBy(this::read)
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith(where)
                .hasMessageContaining(why);
    }

    @Test
    void saysWhereAPatternIsWrong() {
        files.computeIfPresent("formats.yaml", (name, content) -> content.replace("meetings]", "meetings"));
        assertThatThrownBy(this::read)
                .hasMessageStartingWith(
                        "formats.yaml, line 5, lake pattern: pattern 'Lake [talks|meetings' at character");
    }

    @Test
    void tellsOfAllMistakesAtOnce() {
        files.computeIfPresent("sides.yaml", (name, content) -> content.replace("labels", "lables"));
        files.computeIfPresent("posts.yaml", (name, content) -> content.replace("side: here", "side: there"));
        files.put("officials.yaml", """
                - id: official:ann-bell
                  names:
                    en: {given: Ann, surname: [Bell]}
                  roles:
                    - {post: cook, from: "12", status: heard}
                - id: official:carl-dunn
                  names: {en: {given: [Carl]}}
                """);
        files.remove("issues.yaml");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        LexiconException.class,
                        e -> assertThat(e.problems())
                                .extracting(LexiconProblem::toString)
                                .satisfiesExactly(
                                        first -> assertThat(first)
                                                .startsWith("sides.yaml, line 1, here lables: 'lables' is not known"),
                                        second -> assertThat(second)
                                                .startsWith("posts.yaml, line 1, chief side: 'there' is none of"),
                                        third -> assertThat(third)
                                                .startsWith(
                                                        "officials.yaml, line 3, official:ann-bell names.en.given: must be a list"),
                                        fourth -> assertThat(fourth)
                                                .startsWith(
                                                        "officials.yaml, line 5, official:ann-bell roles.from: '12' is not a"),
                                        fifth -> assertThat(fifth)
                                                .startsWith(
                                                        "officials.yaml, line 5, official:ann-bell roles.status: 'heard' is"),
                                        sixth -> assertThat(sixth)
                                                .startsWith(
                                                        "officials.yaml, line 7, official:carl-dunn names.en: surname is missing"),
                                        last -> assertThat(last).startsWith("issues.yaml: the file is missing")));
    }

    @Test
    void tellsOfMistakesInOtherFilesBesideABrokenHead() {
        files.computeIfPresent("lexicon.yaml", (name, content) -> content.replace("zone: Asia/Tbilisi", "zone: 4"));
        files.computeIfPresent("sides.yaml", (name, content) -> content.replace("labels", "lables"));
        assertThatThrownBy(() -> LexiconFiles.of(files))
                .isInstanceOfSatisfying(
                        LexiconException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @Test
    void refusesAWordThatStandsTwiceInAList() {
        files.computeIfPresent("lexicon.yaml", (name, content) -> content.replace("[Land]", "[Land, Land]"));
        assertThatThrownBy(this::read)
                .hasMessageContaining("lexicon.yaml, line 6, land words: 'Land' stands here twice");
    }

    @Test
    void refusesAnIdThatStandsTwice() {
        files.put("sides.yaml", "- {id: here, labels: {en: Here}}\n- {id: here, labels: {en: There}}\n");
        assertThatThrownBy(this::read).hasMessageContaining("stands here twice");
    }

    @Test
    void refusesAFileThatNoLexiconHas() {
        files.put("oficials.yaml", "[]\n");
        assertThatThrownBy(this::read).hasMessageContaining("oficials.yaml: is no file of a lexicon");
    }

    @Test
    void refusesAFolderWithoutALexicon(@TempDir Path folder) {
        assertThatThrownBy(() -> LexiconFiles.read(folder)).hasMessageContaining("has no file lexicon.yaml");
    }

    @Test
    void givesEveryContentItsOwnHash() {
        String before = LexiconFiles.of(files).version().hash();
        files.put("sides.yaml", "- {id: here, labels: {en: Here!}}\n");
        assertThat(LexiconFiles.of(files).version().hash()).isNotEqualTo(before);
    }

    @Test
    void readsTheShippedLexicon() {
        Watchlist watchlist = Watchlist.of(Lexicons.shipped());
        assertThat(watchlist.officials()).hasSizeGreaterThan(70);
        assertThat(watchlist.labels().of(new EntityId("format:abashidze-karasin"), "ru"))
                .isEqualTo("Формат Абашидзе — Карасин");
        assertThat(watchlist.officials().stream().flatMap(official -> official.roles().stream()))
                .as("a role is seen in a source, or it is not called seen")
                .allMatch(role -> role.source() != null || role.status() == Status.UNVERIFIED);
    }

    private Watchlist read() {
        return Watchlist.of(LexiconFiles.of(files));
    }
}
