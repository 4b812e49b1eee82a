package dev.parley.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.events.article.Article;
import dev.parley.events.article.ArticleEvent;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Withdrawn;
import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.tag.Lexicon;
import dev.parley.events.tag.LexiconVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
    private static final Json<ArticleEvent> FORM = Json.of(ArticleEvent.class);
    private static final String WITHDRAWN =
            "{\"type\":\"withdrawn\",\"id\":\"1\",\"at\":\"2015-01-02T03:04:05Z\",\"reason\":\"why\"}";

    @Test
    void readsWhatItIsGiven() {
        assertThat(read(WITHDRAWN))
                .isEqualTo(new Withdrawn(new ArticleId("1"), Instant.parse("2015-01-02T03:04:05Z"), "why"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{}~missing type id property 'type'",
                "{\"type\":\"rumour\"}~'rumour'",
                "{\"type\":\"withdrawn\",\"id\":\"1\",\"at\":\"2015-01-02T03:04:05Z\"}~reason",
                "{\"type\":\"withdrawn\",\"at\":\"2015-01-02T03:04:05Z\",\"reason\":\"why\"}~id is missing",
                "{\"type\":\"withdrawn\",\"id\":\" \",\"at\":\"2015-01-02T03:04:05Z\",\"reason\":\"why\"}~article id is blank",
                "{\"type\":\"withdrawn\",\"id\":\"1\",\"at\":\"yesterday\",\"reason\":\"why\"}~yesterday",
                "{\"type\":\"withdrawn\",\"id\":\"1\",\"at\":1420167845,\"reason\":\"why\"}~ISO 8601",
                "{\"type\":\"withdrawn\",\"id\":[],\"at\":\"2015-01-02T03:04:05Z\",\"reason\":\"why\"}~ArticleId",
                "{\"type\":\"article\",\"id\":\"1\",\"content\":\"c\",\"text\":\"t\"}~metadata is missing"
            })
    void refusesAnotherShapeAndNamesWhatIsWrong(String json, String named) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Json.Unreadable.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "not json", "{\"type\":\"withdrawn\"", "\uFEFF"})
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(Json.Unreadable.class)
                .message()
                .isNotBlank();
    }

    @Test
    void refusesASecondValueAfterTheFirst() {
        assertThatThrownBy(() -> read(WITHDRAWN + " {}")).isInstanceOf(Json.Unreadable.class);
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latin = WITHDRAWN.replace("why", "w\u00e4y").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> FORM.read(latin))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void refusesDeepNestingInsteadOfOverflowingTheStack() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(Json.Unreadable.class);
        assertThatThrownBy(() -> read(WITHDRAWN.replace("\"why\"}", "\"why\",\"later\":" + deep)))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageContaining("depth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \\ud83d of it", "\\ude42 the other half", "two \\ude42\\ud83d wrong way round"})
    void refusesHalfACharacterSinceItCouldNotBeStored(String reason) {
        assertThatThrownBy(() -> read(WITHDRAWN.replace("why", reason)))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageStartingWith("'reason' is no clean text: half a surrogate pair at character");
    }

    @Test
    void refusesACharacterThatADatabaseCannotStore() {
        assertThatThrownBy(() -> read(WITHDRAWN.replace("why", "a\\u0000b")))
                .isInstanceOf(Json.Unreadable.class)
                .hasMessageStartingWith("'reason' is no clean text: U+0000 at character 1");
    }

    @Test
    void writesWholeCharactersAsTheyAre() {
        Withdrawn withdrawn = new Withdrawn(new ArticleId("1"), Instant.EPOCH, "🙂 ნიმუში");
        assertThat(new String(FORM.write(withdrawn), UTF_8)).contains("\"🙂 ნიმუში\"");
    }

    @Test
    void aRejectionOfBrokenTextCanItselfBeRead() {
        Rejection rejection = Rejection.of(
                Rejection.Stage.DECODE,
                new Origin.Log("live.articles", 0, 7),
                new byte[] {1},
                "'\ud83d' and '\0'",
                null);
        Json<Rejection> form = Json.of(Rejection.class);
        assertThat(form.read(form.write(rejection)).reason()).isEqualTo("'\ufffd' and '\ufffd'");
    }

    @Test
    void writesEqualMapsAsEqualBytes() {
        LexiconVersion version = new LexiconVersion("example", "1", "h");
        Map<String, String> oneWay = new LinkedHashMap<>(Map.of("b", "2"));
        oneWay.put("a", "1");
        byte[] written = Json.of(Lexicon.class).write(new Lexicon(version, oneWay));
        assertThat(new String(written, UTF_8)).endsWith("\"files\":{\"a\":\"1\",\"b\":\"2\"}}");
    }

    @Test
    void readsTheLongestTextThereIs() {
        String text = "\u10d0".repeat(Article.MAX_CHARACTERS - 20);
        String json =
                "{\"type\":\"article\",\"id\":\"1\",\"content\":\"c\",\"metadata\":{\"outlet\":{\"source\":\"s\"},"
                        + "\"title\":\"t\",\"published\":{\"precision\":\"unknown\"},\"observedAt\":\"2015-01-02T03:04:05Z\","
                        + "\"ordinal\":0,\"arrival\":\"live\",\"rights\":\"excerpt\"},\"text\":\"" + text + "\"}";
        assertThat(FORM.write(read(json)).length).isLessThan(Topic.MAX_VALUE_BYTES);
    }

    private static ArticleEvent read(String json) {
        return FORM.read(json.getBytes(UTF_8));
    }
}
