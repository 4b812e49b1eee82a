package dev.parley.watch.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.parley.events.article.Arrival;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.ContentHash;
import dev.parley.events.article.Metadata;
import dev.parley.events.article.Outlet;
import dev.parley.events.article.Provenance;
import dev.parley.events.article.Published;
import dev.parley.events.article.Rights;
import dev.parley.events.source.SourceId;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.stem.Stems;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in three languages, with the queries that each meets and those that it does not, as files beside this test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {
    private static final int FEWEST = 270;

    private final Stems stems = Stems.kept();
    private final Tagger shipped = Tagger.of(LexiconFiles.read(Path.of("..", "lexicon", "russia-georgia")));
    private final Tagger invented = Tagger.of(LexiconFiles.of(Map.of(
            "lexicon.yaml", """
                    id: rivers
                    version: "1"
                    zone: UTC
                    languages: [en]
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
                      names: {en: {given: [Ann], surname: [Bell]}}
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
                      forms:
                        - {id: weir, lang: en, pattern: "Weir talks"}
                    """,
            "speech.yaml", "{said: [said, says], links: [that]}\n",
            "issues.yaml", "[{id: issue:salmon, labels: {en: Salmon}, triggers: [salmon]}]\n")));

    /** An article with queries. */
    record Case(String title, String text, @Nullable String published, List<String> meet, List<String> miss) {}

    @ParameterizedTest
    @ValueSource(strings = {"queries-en.yaml", "queries-ru.yaml", "queries-ka.yaml", "queries-officials-en.yaml"})
    void meetWhatTheyAskForAndNothingElse(String file) {
        List<String> wrong = new ArrayList<>();
        for (Case each : cases(file)) {
            Subject subject = subject(each, file.contains("officials") ? invented : shipped);
            Examination examination = Examination.of(subject, ZoneOffset.UTC, stems);
            for (String query : each.meet()) {
                Query parsed = Query.parse(query);
                if (!examination.meets(parsed.condition())
                        || examination.findings(parsed).isEmpty()) {
                    wrong.add("not met: " + query);
                }
            }
            for (String query : each.miss()) {
                Query parsed = Query.parse(query);
                if (examination.meets(parsed.condition())
                        || !examination.findings(parsed).isEmpty()) {
                    wrong.add("met: " + query + " by " + examination.findings(parsed));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void areMany() {
        int count = 0;
        for (String file :
                List.of("queries-en.yaml", "queries-ru.yaml", "queries-ka.yaml", "queries-officials-en.yaml")) {
            for (Case each : cases(file)) {
                count += each.meet().size() + each.miss().size();
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(FEWEST);
    }

    private static Subject subject(Case each, Tagger tagger) {
        Published published = each.published() == null
                ? new Published.Unknown(List.of())
                : new Published.On(LocalDate.parse(each.published()), Provenance.META, List.of());
        Tagging tagging = tagger.tag(each.title(), each.text(), null, published);
        Metadata metadata = new Metadata(
                new Outlet(new SourceId("gazette"), "The Gazette", "south", "Northport", null, null),
                null,
                each.title(),
                tagging.language(),
                null,
                null,
                published,
                Instant.EPOCH,
                1,
                Arrival.REPLAY,
                Rights.EXCERPT);
        TaggedArticle tagged = new TaggedArticle(
                new ArticleId("a"),
                ContentHash.of(each.title(), each.text()),
                metadata,
                tagging.mentions(),
                tagging.mentionCount(),
                tagging.passedOver(),
                tagging.sentences(),
                tagging.claims(),
                tagging.statements(),
                tagger.version());
        return new Subject(tagged, each.text(), tagging.layout());
    }

    private static List<Case> cases(String file) {
        try (InputStream cases = Objects.requireNonNull(QueriesTest.class.getResourceAsStream(file), file)) {
            return new ObjectMapper(new YAMLFactory()).readValue(cases, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
