package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.watch.lexicon.LexiconFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of another negotiation: what tells people apart is data, and each rule holds for whoever is named. */
class NamesElsewhereTest {
    private final Tagger tagger = Tagger.of(LexiconFiles.of(Map.of(
            "lexicon.yaml", """
                    id: rivers
                    version: "1"
                    zone: Pacific/Auckland
                    languages: [en, ru]
                    nameParadigms: {ru: ru-man}
                    """,
            "names.yaml", """
                    given: [[Ann, Anna], [Stephen, Steven, Stepan]]
                    spellings: [{from: kh, to: [h]}, {from: ow$, to: [ov]}]
                    initials: [St]
                    patronymics: [ovich, ович]
                    firstNames: ["[Tom|Brooke|Rosalind]"]
                    placePrepositions: [in]
                    namedAfter: [street]
                    womanEndings: [ова]
                    womanSays: [сказала]
                    womanDoes: [ла]
                    familiarEndings: [ow]
                    misspelt: on-rivers
                    words:
                      river: [river]
                      weirs: [weirs]
                      song: [opera]
                    guards:
                      on-rivers: {needs: [river]}
                    """,
            "sides.yaml", "[{id: upstream, labels: {en: Upstream}}]\n",
            "posts.yaml", "[{id: engineer, side: upstream, labels: {en: Engineer}, patterns: [chief engineer]}]\n",
            "officials.yaml", """
                    - id: official:ann-brooke
                      names: {en: {given: [Ann], surname: [Brooke]}}
                      roles: [{post: engineer, precision: seen, status: seen}]
                      apart: {own: [weirs], other: [song], everyName: true}
                    - id: official:stephen-morkhow
                      names:
                        en: {given: [Stephen], surname: [Morkhow]}
                        ru: {given: [Степан], surname: [Морхов]}
                      rare: true
                    - id: official:carl-morkhow
                      names: {en: {given: [Carl], patronymic: [L], surname: [Markhow]}}
                    """,
            "formats.yaml", "[]\n",
            "issues.yaml", "[]\n")));

    @Test
    void findsEverySpellingOfAFirstNameAndASurname() {
        assertThat(mentions("Steven Morhow, Stepan Morkhov and Anna Brooke came."))
                .containsExactly(
                        "official:stephen-morkhow Steven Morhow",
                        "official:stephen-morkhow Stepan Morkhov",
                        "official:ann-brooke Anna Brooke");
    }

    @Test
    void takesInitialsOfAnyScriptAndTheirFullStops() {
        assertThat(mentions("St. Morkhow, S.A.Morkhow, С. Morkhow and Morkhow S. A."))
                .containsExactly(
                        "official:stephen-morkhow St. Morkhow",
                        "official:stephen-morkhow S.A.Morkhow",
                        "official:stephen-morkhow С. Morkhow",
                        "official:stephen-morkhow Morkhow S. A.");
    }

    @Test
    void takesAFathersNameThatItDoesNotKnow() {
        assertThat(mentions("Stephen Ivanovich Morkhow came, Морхов Степан Иванович left."))
                .containsExactly(
                        "official:stephen-morkhow Stephen Ivanovich Morkhow",
                        "official:stephen-morkhow Морхов Степан Иванович");
    }

    @Test
    void takesAMisspeltNameOnlyUnderAGuard() {
        assertThat(mentions("Stephen Morkhaw spoke of the river."))
                .containsExactly("official:stephen-morkhow Stephen Morkhaw");
        assertThat(mentions("The river rose, said chief engineer Broooke."))
                .containsExactly("official:ann-brooke Broooke");
        assertThat(mentions("Stephann Morkhow sings."))
                .as("two slips in a first name, but the surname is rare")
                .containsExactly("official:stephen-morkhow Morkhow");
        assertThat(mentions("Stephem Morkhow sings.")).containsExactly("official:stephen-morkhow Stephem Morkhow");
        assertThat(mentions("Stephen Morkhaw sings.")).as("nothing of rivers").isEmpty();
        assertThat(mentions("A river. Morkhaw fishes.")).as("no first name").isEmpty();
        assertThat(mentions("A river. Stephen Markhow fishes."))
                .as("the surname of somebody else")
                .isEmpty();
    }

    @Test
    void tellsANamesakeByTheNearestWord() {
        assertThat(mentions("Ann Brooke sang in the opera. Brooke bowed.")).isEmpty();
        assertThat(mentions("Ann Brooke mends weirs; an opera was sung for the guests."))
                .containsExactly("official:ann-brooke Ann Brooke");
        assertThat(mentions("The opera's Ann Brooke sang of weirs.")).isEmpty();
        assertThat(mentions("Ann Brooke came.")).containsExactly("official:ann-brooke Ann Brooke");
    }

    @Test
    void takesARareSurnameAloneUnlessItIsSomebodyElses() {
        assertThat(mentions("Morkhow spoke. In Weirtown Morkhow slept. Yesterday Morkhow left."))
                .hasSize(3);
        assertThat(mentions("Rosalind Morkhow spoke. Morkhow slept.")).isEmpty();
        assertThat(mentions("Tom lives in Morkhow Street.")).isEmpty();
        assertThat(mentions("The Morkhow-Vanderbilt talks began.")).containsExactly("official:stephen-morkhow Morkhow");
        assertThat(mentions("Tom-Morkhow")).isEmpty();
    }

    @Test
    void takesASurnameWithThePostBeforeOrBehindIt() {
        assertThat(mentions("Chief engineer Brooke spoke.")).containsExactly("official:ann-brooke Brooke");
        assertThat(mentions("Brooke, the chief engineer, spoke.")).containsExactly("official:ann-brooke Brooke");
        assertThat(mentions("Brooke spoke.")).isEmpty();
        assertThat(mentions("Chief engineer Brooke Shields spoke."))
                .as("a first name of somebody else")
                .isEmpty();
    }

    @Test
    void leavesAWomanOfTheSameFormAlone() {
        assertThat(mentions("Слова Морхова услышаны.")).containsExactly("official:stephen-morkhow Морхова");
        assertThat(mentions("Морхова ушла, сказала Морхова.")).isEmpty();
    }

    private List<String> mentions(String text) {
        return Lexicons.tag(tagger, text).mentions().stream()
                .map(mention -> mention.entity() + " " + mention.surface())
                .toList();
    }
}
