package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Mention;
import dev.parley.watch.lexicon.LexiconFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a find decides what it means, whoever negotiates. */
class GuardsTest {
    private final Tagger tagger = Tagger.of(LexiconFiles.of(Map.of(
            "lexicon.yaml", """
                    id: lakes
                    version: "1"
                    zone: Pacific/Auckland
                    languages: [en]
                    elsewhere: other-names
                    titles: {after: [joints], within: in-titles, never: verbs, most: 8}
                    words:
                      lake: [Oldmere, Oldmerish, lake]
                      shore: [shoremen]
                      sea: [Farsea, Farsean]
                      about: ["on"]
                      joints: ["[between|and|with]"]
                      in-titles: ["relations with Farsea"]
                      verbs: [said]
                      other-names: ["Weir Street", "Weir talks Limited"]
                    guards:
                      of-lakes: {needs: ["lake|side:lakeside"], sure: [shore], unless: [sea], about: about}
                      not-of-seas: {unless: [sea], about: about}
                      by-name: {sure: ["format:weir"], unless: [sea]}
                      by-shore: {needs: [shore]}
                    compositions:
                      - {id: between, lang: en, pattern: "talks between {one} and {other}"}
                      - {id: of, lang: en, pattern: "talks {one} and {other}", endings: {one: [ell], other: [nn]}}
                    """,
            "sides.yaml", "[{id: lakeside, labels: {en: Lakeside}}]\n",
            "posts.yaml", "[{id: envoy, side: lakeside, labels: {en: Envoy}}]\n",
            "officials.yaml", """
                    - id: official:ann-bell
                      names: {en: {given: [Ann], surname: [Bell]}}
                      roles: [{post: envoy, status: unverified}]
                    - {id: official:carl-dunn, names: {en: {given: [Carl], surname: [Dunn, Dunnow]}}}
                    """,
            "formats.yaml", """
                    - id: format:weir
                      labels: {en: Weir}
                      parties: [[official:ann-bell], [official:carl-dunn]]
                      composed: [between, of]
                      forms:
                        - {id: weir, lang: en, pattern: "Weir talks", guard: of-lakes}
                        - {id: weir-name, lang: en, pattern: "Weir Lake Conference"}
                        - {id: weir-forum, lang: en, pattern: "Weir forum", guard: not-of-seas}
                    - id: format:mere
                      labels: {en: Mere}
                      guard: by-name
                      forms:
                        - {id: mere-forum, lang: en, pattern: "Mere forum"}
                        - {id: mere, lang: en, pattern: "Mere talks", guard: by-shore}
                    - id: format:old-weir
                      labels: {en: Old Weir}
                      forms:
                        - {id: old, lang: en, pattern: "Weir talks", active: {to: "1990"}}
                    """,
            "issues.yaml", "[]\n")));

    @Test
    void wantsWhatIsNeededAnywhereInTheArticle() {
        assertThat(mentions("The Weir talks ended.")).isEmpty();
        assertThat(mentions("The Weir talks ended. Oldmere was glad.")).containsExactly("format:weir Weir talks");
    }

    @Test
    void weighsTheArticleAnewWhenFormatsWereNamed() {
        assertThat(mentions("Farsea slept. All slept. The Mere forum went on. The Weir Lake Conference began. "
                        + "The Weir Lake Conference was long. Few shoremen came. The Mere talks ended."))
                .contains("format:mere Mere talks");
    }

    @Test
    void takesAnOfficialOfASideForEvidence() {
        assertThat(mentions("The Weir talks ended. Ann Bell was glad.")).contains("format:weir Weir talks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oldmere watches the Weir talks on Farsea.",
                "Oldmere watches the Farsean Weir talks.",
                "Farsea left the Weir talks, we hear. Oldmere was silent.",
                "In Farsea rain fell. Farsean envoys slept. The Weir talks ended. Oldmere was glad.",
                "Farsea was calm. The Weir talks ended. Oldmere and the lake froze. It froze in Oldmere.",
                "Oldmere watches the Weir talks on Farsea. Oldmere thinks the Weir talks will end.",
                "Shares of Weir talks Limited fell in Oldmere."
            })
    void leavesAnotherMatterAlone(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the Weir talks Oldmere spoke of fish, and thanked the people of Farsea.",
                "Oldmere raised Farsea at the Weir talks of the shoremen.",
                "The Weir Lake Conference opened. The Weir talks go on."
            })
    void takesWhatIsNearerOrSureOrNamed(String text) {
        assertThat(mentions(text)).contains("format:weir Weir talks");
    }

    @Test
    void takesWordsWithoutNeedsUnlessTheyAreAboutAnotherMatter() {
        assertThat(mentions("The Weir forum ended.")).containsExactly("format:weir Weir forum");
        assertThat(mentions("The Weir forum on Farsea ended.")).isEmpty();
    }

    @Test
    void readsPastTitlesOfThoseWhoMeet() {
        assertThat(mentions(
                        "There were talks between the envoy for relations with Farsea Ann Bell and doctor Carl Dunn."))
                .contains(
                        "format:weir talks between the envoy for relations with Farsea Ann Bell and doctor Carl Dunn");
        assertThat(mentions("Once talks between Ann Bell, the envoy, and the old doctor, Carl Dunn, had begun."))
                .contains("format:weir talks between Ann Bell, the envoy, and the old doctor, Carl Dunn");
        assertThat(mentions("He liked talks between rivals, said the envoy Ann Bell and Carl Dunn."))
                .containsExactly("official:ann-bell Ann Bell", "official:carl-dunn Carl Dunn");
    }

    @Test
    void asksForTheEndingThatTellsTheCase() {
        assertThat(mentions("At talks Ann Bell and Carl Dunn came."))
                .contains("format:weir talks Ann Bell and Carl Dunn");
        assertThat(mentions("At talks Ann Bell and Carl Dunnow came."))
                .containsExactly("official:ann-bell Ann Bell", "official:carl-dunn Carl Dunnow");
    }

    @Test
    void givesWordsToWhateverTheyMeantWhenTheArticleAppeared() {
        assertThat(mentions(tag("Oldmere left the Weir talks.", 1988))).containsExactly("format:old-weir Weir talks");
        assertThat(mentions(tag("Oldmere left the Weir talks.", 2001))).containsExactly("format:weir Weir talks");
    }

    @Test
    void saysWhyNot() {
        assertThat(tag("The Weir talks ended.", 2001).passedOver().getFirst().why())
                .isEqualTo("these words meant it at another time than that of the article");
        assertThat(tag("Oldmere watches the Weir talks on Farsea.", 2001).passedOver())
                .anyMatch(passed -> passed.why().equals("another matter stands beside it"));
    }

    @Test
    void takesThePairOfQuotationMarksOfWhichItHoldsOne() {
        assertThat(mentions("The “Weir” talks of Oldmere.")).containsExactly("format:weir “Weir” talks");
        assertThat(mentions("The “Weir talks” of Oldmere.")).containsExactly("format:weir Weir talks");
    }

    private Tagging tag(String text, int year) {
        return tagger.tag("", text, "en", new Published.On(LocalDate.of(year, 6, 1), Provenance.FEED, List.of()));
    }

    private List<String> mentions(String text) {
        return mentions(tag(text, 2001));
    }

    private static List<String> mentions(Tagging tagging) {
        return tagging.mentions().stream().map(GuardsTest::inWords).toList();
    }

    private static String inWords(Mention mention) {
        return mention.entity() + " " + mention.surface();
    }
}
