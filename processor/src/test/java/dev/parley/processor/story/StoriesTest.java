package dev.parley.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.tag.Part;
import dev.parley.watch.copy.Comparison;
import dev.parley.watch.copy.Imprint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles tell one story, and that it is a function of the set of articles. */
final class StoriesTest {
    private static final Instant NOON = Instant.parse("2014-11-05T12:00:00Z");

    private final Stories stories = new Stories();
    private final Map<ArticleId, StoryId> told = new HashMap<>();

    @Test
    void aCopyJoinsTheStoryOfWhatWasPublishedBeforeIt() {
        put("a", at(0), text(1));
        put("b", at(1), text(1));
        put("c", at(2), text(2));

        assertThat(members("a")).containsExactly("a", "b");
        assertThat(members("b")).isEmpty();
        assertThat(members("c")).containsExactly("c");
    }

    @Test
    void aCopyDatedEarlierThatComesLastLeads() {
        put("b", at(5), text(1));
        put("c", at(6), text(1));
        List<Move> moves = put("a", at(4), text(1));

        assertThat(moves)
                .containsExactly(
                        new Move(id("a"), null, story("a")),
                        new Move(id("b"), story("b"), story("a")),
                        new Move(id("c"), story("b"), story("a")));
        assertThat(members("a")).containsExactly("a", "b", "c");
    }

    @Test
    void aBridgeDatedBeforeTwoStoriesJoinsThem() {
        put("a", at(1), text(1));
        put("b", at(2), text(2));
        put("bridge", at(0), text(1) + text(2));

        assertThat(members("bridge")).containsExactly("bridge", "a", "b");
        remove("bridge");
        assertThat(members("a")).containsExactly("a");
        assertThat(members("b")).containsExactly("b");
    }

    @Test
    void aBridgeDatedAfterTwoStoriesBelongsToTheEarlierAndLeavesThemApart() {
        put("bridge", at(2), text(1) + text(2));
        put("b", at(1), text(2));
        put("a", at(0), text(1));

        assertThat(members("a")).containsExactly("a", "bridge");
        assertThat(members("b")).containsExactly("b");
    }

    @Test
    void theSameTextThreeDaysLaterIsAnotherStoryUnlessACopyLiesBetween() {
        put("a", at(0), text(1));
        put("b", at(73), text(1));
        assertThat(members("b")).containsExactly("b");

        put("c", at(40), text(1));
        assertThat(members("a")).containsExactly("a", "c", "b");
    }

    @Test
    void aDayIsNearWhateverItCanMean() {
        Moment day = new Moment(NOON, NOON, NOON.plus(Duration.ofDays(1)));
        put("a", day, text(1));
        put("b", at(90), text(1));
        put("c", at(97), text(2));
        assertThat(members("a")).containsExactly("a", "b");

        put("a", day, text(2));
        assertThat(members("a")).containsExactly("a");
    }

    @Test
    void anArticleOfNoDateNeverLeadsOneThatHasADate() {
        put("a", new Moment(Instant.MAX, NOON, NOON.plus(Duration.ofDays(1))), text(1));
        put("b", at(30), text(1));
        put("c", new Moment(Instant.MAX, NOON, NOON.plus(Duration.ofDays(1))), text(1));

        assertThat(members("b")).containsExactly("b", "a", "c");
    }

    @Test
    void anArticlePutAgainMovesNothing() {
        put("a", at(0), text(1));

        assertThat(put("a", at(0), text(1))).isEmpty();
        assertThat(remove("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theResultIsAFunctionOfTheSetOfArticles(long seed) {
        Random random = new Random(seed);
        Map<ArticleId, Article> articles = new TreeMap<>();
        for (int step = 0; step < 150; step++) {
            ArticleId id = id("article-" + random.nextInt(40));
            if (random.nextInt(4) == 0) {
                articles.remove(id);
                note(stories.remove(id));
            } else {
                Article article = article(id, random);
                articles.put(id, article);
                note(stories.put(id, article.moment, article.imprint));
            }
            Map<ArticleId, StoryId> expected = recomputed(articles);
            assertThat(told).isEqualTo(expected);
            assertThat(articles.keySet().stream()
                            .collect(Collectors.toMap(
                                    each -> each, each -> stories.storyOf(each).orElseThrow())))
                    .isEqualTo(expected);
        }
        List<Article> shuffled = new ArrayList<>(articles.values());
        Collections.shuffle(shuffled, random);
        Stories others = new Stories();
        shuffled.forEach(each -> others.put(each.id, each.moment, each.imprint));
        for (StoryId story : told.values()) {
            assertThat(others.members(story)).isEqualTo(stories.members(story)).hasSizeGreaterThan(0);
        }
    }

    @Test
    void randomTextsAreOftenCopiesOfEachOtherAndOftenNot() {
        Random random = new Random(1);
        List<Article> articles = IntStream.range(0, 60)
                .mapToObj(i -> article(id("a" + i), random))
                .toList();
        long copies = articles.stream()
                .flatMap(one -> articles.stream().filter(one::isCopyOf))
                .count();

        assertThat(copies).isBetween(200L, 2_400L);
    }

    /** The same said in the simplest words. */
    private static Map<ArticleId, StoryId> recomputed(Map<ArticleId, Article> articles) {
        Map<ArticleId, StoryId> stories = new HashMap<>();
        List<Article> sorted = articles.values().stream().sorted().toList();
        for (Article article : sorted) {
            Optional<Article> parent = sorted.stream()
                    .filter(other -> other.compareTo(article) < 0)
                    .filter(article::isCopyOf)
                    .findFirst();
            stories.put(article.id, parent.map(copy -> stories.get(copy.id)).orElse(StoryId.ledBy(article.id)));
        }
        return stories;
    }

    private record Article(ArticleId id, Moment moment, Imprint imprint) implements Comparable<Article> {
        boolean isCopyOf(Article other) {
            return moment.isNear(other.moment) && new Comparison(imprint).holds(other.imprint);
        }

        @Override
        public int compareTo(Article other) {
            int byDate = moment.order().compareTo(other.moment.order());
            return byDate != 0 ? byDate : id.compareTo(other.id);
        }
    }

    private static Article article(ArticleId id, Random random) {
        String text = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> text(random.nextInt(6)))
                .collect(Collectors.joining("\n"));
        Instant start = NOON.plus(Duration.ofHours(random.nextInt(400)));
        Moment moment = switch (random.nextInt(6)) {
            case 0 -> new Moment(start, start, start.plus(Duration.ofDays(1)));
            case 1 -> new Moment(NOON, NOON, NOON.plus(Duration.ofDays(30)));
            case 2 -> new Moment(Instant.MAX, start, start.plus(Duration.ofDays(1)));
            default -> new Moment(start, start, start);
        };
        return new Article(id, moment, imprint(random.nextInt(8) == 0 ? "few words" : text));
    }

    private void note(List<Move> moves) {
        for (Move move : moves) {
            assertThat(told.get(move.article())).isEqualTo(move.from());
            StoryId to = move.to();
            if (to == null) {
                told.remove(move.article());
            } else {
                told.put(move.article(), to);
            }
        }
    }

    private List<Move> put(String article, Moment moment, String text) {
        return stories.put(id(article), moment, imprint(text));
    }

    private List<Move> remove(String article) {
        return stories.remove(id(article));
    }

    private List<String> members(String story) {
        return stories.members(story(story)).stream().map(ArticleId::value).toList();
    }

    private static ArticleId id(String article) {
        return new ArticleId(article);
    }

    private static StoryId story(String lead) {
        return new StoryId(lead);
    }

    private static Moment at(int hours) {
        Instant instant = NOON.plus(Duration.ofHours(hours));
        return new Moment(instant, instant, instant);
    }

    private static Imprint imprint(String text) {
        return Imprint.of("", text, (in, start, end) -> Part.BODY);
    }

    /** Fifty words that stand in no other text. */
    private static String text(int number) {
        return IntStream.range(0, 50)
                .mapToObj(i -> "word" + number + "x" + i)
                .collect(Collectors.joining(" ", "", "\n"));
    }
}
