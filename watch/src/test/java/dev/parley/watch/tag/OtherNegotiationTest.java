package dev.parley.watch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Status;
import dev.parley.watch.lexicon.LexiconFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another desk with another negotiation: what is watched is data, and the code knows none of it. */
class OtherNegotiationTest {
    private final Tagger tagger = Tagger.of(LexiconFiles.of(Map.of(
            "lexicon.yaml", """
                    id: rivers
                    version: "1"
                    zone: Pacific/Auckland
                    languages: [en]
                    beforeNames: titles
                    words:
                      titles: ["[Engineer|Yesterday]"]
                      river: [Oder, river]
                      opera: [opera]
                    guards:
                      of-rivers: {needs: [river], unless: [opera]}
                    compositions:
                      - {id: between, lang: en, pattern: "[talks|meetings] between {one} and {other}"}
                    sources: {gazette: "gazette.example"}
                    """,
            "sides.yaml", "[{id: upstream, labels: {en: Upstream}}, {id: downstream, labels: {en: Downstream}}]\n",
            "posts.yaml", """
                    - {id: upstream-engineer, side: upstream, labels: {en: Engineer}, patterns: [Upstream Engineer]}
                    - {id: upstream-minister, side: upstream, labels: {en: Minister}}
                    - {id: downstream-envoy, side: downstream, labels: {en: Envoy}}
                    """,
            "officials.yaml", """
                    - id: official:ann-bell
                      names: {en: {given: [Ann], patronymic: [May], surname: [Bell]}}
                      roles:
                        - {post: upstream-engineer, from: "2010", to: "2012-06-30", status: seen, source: gazette}
                        - {post: upstream-minister, from: "2013-03", status: unverified}
                    - id: official:carl-dunn
                      names: {en: {given: [Carl], surname: [Dunn]}}
                      roles:
                        - {post: downstream-envoy, from: "2011-05", to: "2011-09", precision: seen, status: seen, source: gazette}
                    """,
            "formats.yaml", """
                    - id: format:weir-talks
                      labels: {en: Weir talks}
                      venues: [Weirtown]
                      parties: [[official:ann-bell], [official:carl-dunn]]
                      composed: [between]
                      variants:
                        - {id: weir-high, places: [Highweir]}
                        - {id: weir-low, places: [Lowweir]}
                      forms:
                        - {id: weir, lang: en, pattern: "Weir talks", guard: of-rivers}
                    """,
            "issues.yaml", "[{id: issue:salmon, labels: {en: Salmon}, triggers: [salmon]}]\n")));

    @Test
    void tagsWhatItsLexiconSays() {
        assertThat(mentions("Talks between Ann Bell and Carl Dunn in Weirtown were about salmon in the river Oder."))
                .containsExactly(
                        "format:weir-talks Talks between Ann Bell and Carl Dunn",
                        "official:ann-bell Ann Bell",
                        "official:carl-dunn Carl Dunn",
                        "issue:salmon salmon");
    }

    @Test
    void knowsNothingOfTheShippedLexicon() {
        assertThat(mentions("Grigory Karasin at the Geneva talks on Georgia")).isEmpty();
    }

    @Test
    void givesNoIssueWhereNobodyTalks() {
        assertThat(mentions("Smoked salmon is cheap.")).isEmpty();
    }

    @Test
    void asksForTheWordsThatAGuardNeeds() {
        assertThat(mentions("The Weir talks failed.")).isEmpty();
        assertThat(mentions("The Weir talks failed. The river rose.")).containsExactly("format:weir-talks Weir talks");
        assertThat(mentions("The opera 'Weir talks' was sung. The river rose.")).isEmpty();
        assertThat(tag("The Weir talks failed.").passedOver().getFirst().why())
                .isEqualTo("nothing of river in the article");
    }

    @Test
    void givesASurnameToWhoeverWasIntroducedLast() {
        assertThat(mentions(
                        "Ann Bell came. Bell spoke. Then Tom Bell came. Bell spoke. Ann May Bell left. Bell slept."))
                .containsExactly(
                        "official:ann-bell Ann Bell",
                        "official:ann-bell Bell",
                        "official:ann-bell Ann May Bell",
                        "official:ann-bell Bell");
    }

    @Test
    void givesASurnameInAHeadlineToWhoeverIsIntroducedLater() {
        assertThat(mentions("Nothing new, says Bell\n\nThe engineer Ann Bell said nothing new."))
                .containsExactly("official:ann-bell Bell", "official:ann-bell Ann Bell");
    }

    @Test
    void takesASurnameForItsPostOrItsCompanion() {
        assertThat(mentions("Upstream Engineer Bell spoke.")).containsExactly("official:ann-bell Bell");
        assertThat(mentions("A word from Bell. Carl Dunn was silent."))
                .containsExactly("official:ann-bell Bell", "official:carl-dunn Carl Dunn");
        assertThat(mentions("A bell rang for Bell.")).isEmpty();
    }

    @Test
    void leavesANameJoinedToAStrangeOneAlone() {
        assertThat(mentions("Ann Bell met Mr. Bell-Smith; see Archive-Bell."))
                .containsExactly("official:ann-bell Ann Bell");
    }

    @Test
    void tellsAVariantByTheOnlyPlaceInTheSentence() {
        assertThat(tag("The Weir talks on the river met in Highweir.")
                        .mentions()
                        .getFirst()
                        .variant())
                .isEqualTo("weir-high");
        assertThat(tag("The Weir talks on the river met in Highweir and Lowweir.")
                        .mentions()
                        .getFirst()
                        .variant())
                .isNull();
    }

    @Test
    void readsATitleThatIsTheFirstLineOnceAndInTheText() {
        Tagging tagging =
                tagger.tag("Ann Bell speaks", "Ann  Bell speaks.\nShe did.", "en", new Published.Unknown(List.of()));
        assertThat(tagging.mentions()).hasSize(1);
        Mention mention = tagging.mentions().getFirst();
        assertThat(mention.in()).isEqualTo(Field.TEXT);
        assertThat(mention.part()).isEqualTo(Part.TITLE);
    }

    @Test
    void readsAnotherTitleAsAFieldOfItsOwn() {
        Tagging tagging = tagger.tag("Ann Bell", "Bell spoke.", "en", new Published.Unknown(List.of()));
        assertThat(tagging.mentions())
                .extracting(mention -> mention.in() + " " + mention.start() + " " + mention.part())
                .containsExactly("TITLE 0 TITLE", "TEXT 0 LEAD");
    }

    @Test
    void tellsLeadBodyAndQuotation() {
        String lead = "Ann Bell came to the river with many others on a day of sun, wind and rain, it was said there.";
        String text = lead + "\nBell spoke. “I have nothing to say of the Weir talks at all now,” a man said.";
        assertThat(tag(text).mentions()).extracting(Mention::part).containsExactly(Part.LEAD, Part.BODY, Part.QUOTE);
    }

    @Test
    void tellsNoHistoryAndNoSpeechWithoutFilesOfThem() {
        Tagging tagging =
                tag("Ann Bell came today to the river, as she does.\nAs a reminder, in 2008 Ann Bell said: “I come.”");
        assertThat(tagging.mentions()).extracting(Mention::part).doesNotContain(Part.BACKGROUND);
        assertThat(tagging.statements()).isEmpty();
    }

    @Test
    void tellsThePostOnTheDateOfTheArticle() {
        assertThat(post(new Published.On(LocalDate.of(2011, 1, 1), Provenance.FEED, List.of())))
                .isEqualTo("upstream-engineer upstream SEEN");
        assertThat(post(new Published.On(LocalDate.of(2010, 5, 1), Provenance.FEED, List.of())))
                .as("the year in which it began is not known to the day")
                .isEqualTo("upstream-engineer upstream UNVERIFIED");
        assertThat(post(new Published.In(YearMonth.of(2012, 6), Provenance.FEED, List.of())))
                .isEqualTo("upstream-engineer upstream SEEN");
        assertThat(post(new Published.On(LocalDate.of(2012, 9, 1), Provenance.FEED, List.of())))
                .isEqualTo("none");
        assertThat(post(new Published.On(LocalDate.of(2020, 1, 1), Provenance.FEED, List.of())))
                .isEqualTo("upstream-minister upstream UNVERIFIED");
        assertThat(post(new Published.Unknown(List.of()))).isEqualTo("none");
    }

    @Test
    void countsTheDayInTheZoneOfTheDesk() {
        Instant noonOfTheThirtieth = Instant.parse("2012-06-30T11:59:00Z");
        assertThat(post(new Published.At(noonOfTheThirtieth, Provenance.FEED, List.of())))
                .isEqualTo("upstream-engineer upstream SEEN");
        assertThat(post(new Published.At(noonOfTheThirtieth.plusSeconds(120), Provenance.FEED, List.of())))
                .isEqualTo("none");
    }

    private String post(Published published) {
        var post = tagger.tag("", "Ann Bell spoke.", "en", published)
                .mentions()
                .getFirst()
                .post();
        return post == null
                ? "none"
                : post.id() + " " + post.side() + " " + (post.status() == Status.SEEN ? "SEEN" : "UNVERIFIED");
    }

    private List<String> mentions(String text) {
        return tag(text).mentions().stream()
                .map(mention -> mention.entity() + " " + mention.surface())
                .toList();
    }

    private Tagging tag(String text) {
        return Lexicons.tag(tagger, text);
    }
}
