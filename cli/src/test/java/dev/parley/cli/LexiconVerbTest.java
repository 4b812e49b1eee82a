package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.events.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconVerbTest {
    @TempDir
    private Path folder;

    private Path lexicon = Path.of("");

    @BeforeEach
    void writeLexicon() {
        lexicon = Rivers.write(folder.resolve("rivers"));
    }

    @Test
    void findsALexiconInOrderAndTellsWhoSharesASurname() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "check");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Bell")
                .contains("official:ada-bell, official:ann-bell")
                .contains("told apart by first name");
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "rivers 1 is in order: 1 formats with 1 forms, 3 officials, 1 issues; 2 examples come out as they say");
    }

    @Test
    void tellsOfEveryMistakeInAllFilesAndFails() {
        Rivers.change(lexicon, "posts.yaml", "side: upstream", "side: uphill");
        Rivers.change(lexicon, "officials.yaml", "given: [Boris]", "givne: [Boris]");
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "check");
        assertThat(run.code()).isEqualTo(Failures.FAILED);
        assertThat(run.out())
                .contains("posts.yaml, line 1, engineer side: 'uphill' is none of [downstream, upstream]")
                .contains("officials.yaml, line 10, official:boris-dunin names.en.givne: 'givne' is not known here");
        assertThat(run.err()).contains("is not in order: 2 things to put right");
    }

    @Test
    void failsWhenAnExampleDoesNotComeOut() {
        Rivers.change(lexicon, "formats.yaml", "the opera.", "the river.");
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "check", "--json");
        assertThat(run.code()).isEqualTo(Failures.FAILED);
        assertThat(json(run).path("wrong").asInt()).isOne();
        assertThat(json(run).at("/failures/0").asText()).startsWith("form weir: format:weir-talks is found as");
    }

    @Test
    void failsWhenNothingTellsTwoOfTheSameNameApart() {
        Rivers.change(lexicon, "officials.yaml", "given: [Ada]", "given: [Ann]");
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "check");
        assertThat(run.code()).isEqualTo(Failures.FAILED);
        assertThat(run.out()).contains("'Ann Bell' may be official:ada-bell or official:ann-bell");
    }

    @Test
    void showsAnOfficialWithNamesPostsAndConditions() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "official:ann-bell");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("2010 to 2012-06-30  Engineer of the weir (Upstream), seen in gazette.example [gazette]")
                .contains("full name  Ann Bell, Ann May Bell, Bell Ann, Bell Ann May")
                .contains("A. Bell")
                .contains("of-rivers: asks for a word of river in the article; forbids it")
                .contains("[Tom|Tim] Bell");
    }

    @Test
    void showsWhatTellsAnOfficialFromANamesake() {
        Rivers.change(
                lexicon,
                "officials.yaml",
                "bare: of-rivers",
                "rare: true\n  apart: {own: [river], other: [opera], everyName: true}");
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "ann-bell");
        assertThat(run.out())
                .contains("surname alone  is enough")
                .contains("rare           a strange word before the surname is no first name of another")
                .contains("namesake       another has the same first name too: words of opera speak of a namesake");
    }

    @Test
    void showsSinceWhenAFormIsUsedAndHowThatIsKnown() {
        Rivers.change(
                lexicon,
                "formats.yaml",
                "usage: press",
                "usage: press\n      status: unverified\n      active: {to: \"2012\", status: unverified}");
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "format:weir-talks");
        assertThat(run.out())
                .contains("active    from 2010")
                .contains("weir (English, press, unverified)")
                .contains("active   to 2012, unverified");
    }

    @Test
    void showsNamesInTheirCases() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "boris-dunin");
        assertThat(run.out()).contains("Борис Дунин, Бориса Дунина, Борису Дунину");
    }

    @Test
    void showsAFormatWithItsFormsAndDescriptions() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "format:weir-talks");
        assertThat(run.out())
                .contains("weir (English, press)")
                .contains("texts    Weir talks, Weir dialogue")
                .contains("between (English, description)")
                .contains("talks between {Ann Bell} and {Boris Dunin}")
                .contains("rounds    are counted");
    }

    @Test
    void showsAllTextsWhenAsked() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "official:boris-dunin", "--all", "--json");
        JsonNode texts = json(run).path("texts");
        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .allSatisfy(each -> assertThat(each.path("texts").size())
                        .isEqualTo(each.path("number").asInt()));
    }

    @Test
    void saysWhichEntityWasMeant() {
        Rivers.Run run = Rivers.run(lexicon, "", "lexicon", "show", "official:anne-bell");
        assertThat(run.code()).isEqualTo(Failures.USAGE);
        assertThat(run.err()).contains("the lexicon has no 'official:anne-bell'; did you mean official:ann-bell?");
    }

    @Test
    void tellsWhichMentionsAChangeGainsLosesAndMoves() throws IOException {
        Path changed = Rivers.write(folder.resolve("changed"));
        Rivers.change(changed, "lexicon.yaml", "version: \"1\"", "version: \"2\"");
        Rivers.change(changed, "officials.yaml", "given: [Ada]", "given: [Ada, Eda]");
        Rivers.change(changed, "formats.yaml", "Weir [talks|dialogue]", "Weir talks (of peace)");
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(corpus, """
                {"source":"gazette","title":"On the river","text":"The Weir dialogue by the river. Eda Bell came."}
                {"source":"gazette","title":"More","text":"The river and the Weir talks of peace."}
                no article
                """);
        Rivers.Run run = diff(lexicon, changed, corpus);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Weir talks  format:weir-talks  −1  ~1")
                .contains("  − The »Weir dialogue« by the river.")
                .contains("no form finds it any more")
                .contains("  ~ The river and the »Weir talks of peace«.")
                .contains("it was 'Weir talks'")
                .contains("Ada Bell  official:ada-bell  +1")
                .contains("full-name");
        assertThat(run.err())
                .contains(
                        "rivers 1 and rivers 2 differ in 2 articles (1 lines could not be read): 1 mentions gained, 1 lost");
        JsonNode json = json(diff(lexicon, changed, corpus, "--json"));
        assertThat(json.path("gained").asInt()).isOne();
        assertThat(json.at("/entities/0/changes/0/kind").asText()).isEqualTo("LOST");
    }

    @Test
    void saysThatTwoLexiconsFindTheSame() throws IOException {
        Path corpus = folder.resolve("corpus.jsonl");
        Files.writeString(corpus, "{\"source\":\"gazette\",\"text\":\"Ann Bell came.\"}\n");
        Rivers.Run run = diff(lexicon, lexicon, corpus);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("find the same mentions in 1 articles");
    }

    @Test
    void failsWhenALexiconToCompareCannotBeRead() {
        Rivers.Run run = diff(lexicon, folder.resolve("none"), folder);
        assertThat(run.code()).isEqualTo(Failures.FAILED);
        assertThat(run.err()).contains("has no file lexicon.yaml");
    }

    private Rivers.Run diff(Path old, Path changed, Path corpus, String... more) {
        String[] arguments = {"lexicon", "diff", old.toString(), changed.toString(), "--on", corpus.toString()};
        return Rivers.run(
                lexicon,
                "",
                java.util.stream.Stream.concat(java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private static JsonNode json(Rivers.Run run) {
        try {
            return Json.MAPPER.readTree(run.out());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
