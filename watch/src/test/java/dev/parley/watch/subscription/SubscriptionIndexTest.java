package dev.parley.watch.subscription;

import static dev.parley.watch.subscription.Articles.mention;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.watch.query.Subject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionIndexTest {
    private static final Subject ARTICLE = Articles.of(
            mention("format:lake-talks", Part.BODY, 105),
            mention("official:ann-bell", Part.LEAD, 210),
            mention("official:ann-bell", Part.BODY, 0),
            mention("official:bob-cole", Part.BACKGROUND, 315));

    private final SubscriptionIndex index = new SubscriptionIndex(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "format:*,true",
        "format:lake-talks,true",
        "format:sea-talks,false",
        "format:lake-talks official:ann-bell,true",
        "format:lake-talks official:carl-dunn,false",
        "official:bob-cole,false",
        "issue:*,false",
        "side:north,true",
        "side:south,false",
        "lang:en,true",
        "lang:ru format:*,false",
        "source:gazette,true",
        "source:herald,false",
        "source.side:south official:*,true",
        "source.side:north,false",
        "source.based:northport,true"
    })
    void firesOnWhatItsQueryAsksFor(String query, boolean fires) {
        index.put(subscription("s", query));
        assertThat(index.match(ARTICLE)).hasSize(fires ? 1 : 0);
    }

    @Test
    void answersInTheOrderOfIds() {
        index.put(subscription("c", "format:*"));
        index.put(subscription("a", "official:ann-bell"));
        index.put(subscription("b", "lang:en"));
        assertThat(index.match(ARTICLE))
                .extracting(match -> match.subscription().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void givesTheMostProminentMentionAndItsSentenceAsReason() {
        index.put(subscription("s", "official:ann-bell lang:en"));
        List<Reason> reasons = index.match(ARTICLE).getFirst().reasons();
        assertThat(reasons).hasSize(2);
        assertThat(reasons.getFirst().clause()).isEqualTo("official:ann-bell");
        assertThat(reasons.getFirst().mention())
                .isEqualTo(ARTICLE.tagged().mentions().get(1).span());
        assertThat(reasons.getFirst().sentence())
                .isEqualTo(ARTICLE.tagged().sentences().get(1));
        assertThat(reasons.getLast().entity()).isNull();
    }

    @Test
    void keepsItsFingerprintWhenASentenceMoves() {
        index.put(subscription("s", "format:*"));
        String before = fingerprint(mention("format:lake-talks", Part.BODY, 105));
        assertThat(fingerprint(mention("format:lake-talks", Part.LEAD, 7))).isEqualTo(before);
    }

    @Test
    void changesItsFingerprintWhenAnotherEntityMeetsIt() {
        index.put(subscription("s", "format:*"));
        String before = fingerprint(mention("format:lake-talks", Part.BODY, 105));
        assertThat(fingerprint(mention("format:sea-talks", Part.BODY, 105))).isNotEqualTo(before);
    }

    @Test
    void keepsABrokenSubscriptionFromFiringAndFromHarmingOthers() {
        index.put(subscription("broken", "fromat:*"));
        index.put(subscription("sound", "format:*"));
        assertThat(index.broken()).containsOnlyKeys(new SubscriptionId("broken"));
        assertThat(index.broken().get(new SubscriptionId("broken"))).contains("did you mean 'format'?");
        assertThat(index.match(ARTICLE))
                .extracting(match -> match.subscription().value())
                .containsExactly("sound");
    }

    @Test
    void forgetsTheOldQueryOfAChangedSubscription() {
        index.put(subscription("s", "format:*"));
        index.put(subscription("s", "official:carl-dunn"));
        assertThat(index.match(ARTICLE)).isEmpty();
        index.put(subscription("s", "nonsense"));
        index.put(subscription("s", "lang:en"));
        assertThat(index.match(ARTICLE)).hasSize(1);
        assertThat(index.broken()).isEmpty();
        index.remove(new SubscriptionId("s"));
        assertThat(index.match(ARTICLE)).isEmpty();
    }

    @Test
    void firesOnNothingWhilePaused() {
        index.put(new Subscription(
                new SubscriptionId("s"), "s", null, "format:*", true, List.of(), null, null, List.of(), List.of()));
        assertThat(index.match(ARTICLE)).isEmpty();
    }

    @Test
    void keepsWhatIsNoSubscriptionAsBroken() {
        index.put(subscription("s", "format:*"));
        index.refuse(new SubscriptionId("s"), "its id is 't'");
        assertThat(index.match(ARTICLE)).isEmpty();
        assertThat(index.broken()).containsEntry(new SubscriptionId("s"), "its id is 't'");
        index.put(subscription("s", "format:*"));
        assertThat(index.match(ARTICLE)).hasSize(1);
        assertThat(index.broken()).isEmpty();
    }

    @Test
    void passesOnWhatItsStoryHasToMeet() {
        index.put(subscription("s", "format:* independent>=3 WITHIN 24h"));
        assertThat(index.match(ARTICLE).getFirst().independence())
                .isEqualTo(new Independence("independent>=3 WITHIN 24h", 3, Duration.ofHours(24)));
        assertThat(index.match(ARTICLE).getFirst().reasons()).hasSize(1);
    }

    @Test
    void reportsASubscriptionOnceHoweverManyOfItsAlternativesAreMet() {
        index.put(subscription("s", "format:* OR official:ann-bell OR lang:en"));
        assertThat(index.match(ARTICLE)).hasSize(1);
        assertThat(index.hits(ARTICLE).size()).isEqualTo(1);
    }

    @Test
    void letsInThoseWithTheLeastIdsOfWhatNothingLeadsTo() {
        int over = 3;
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, SubscriptionIndex.MOST_EVERYWHERE + over)
                .boxed()
                .toList());
        Collections.shuffle(numbers, new Random(5));
        numbers.forEach(number -> index.put(subscription("s%04d".formatted(number), "part:body")));
        assertThat(index.broken().keySet())
                .extracting(SubscriptionId::value)
                .containsExactly("s1000", "s1001", "s1002");
        assertThat(index.broken().get(new SubscriptionId("s1000"))).contains("'part:body'", "1,000");
        assertThat(index.hits(ARTICLE).size()).isEqualTo(SubscriptionIndex.MOST_EVERYWHERE);
        index.remove(new SubscriptionId("s0007"));
        index.put(subscription("s0008", "format:*"));
        assertThat(index.broken().keySet()).extracting(SubscriptionId::value).containsExactly("s1002");
        assertThat(index.hits(ARTICLE).size()).isEqualTo(SubscriptionIndex.MOST_EVERYWHERE + 1);
        index.put(subscription("s0008", "part:body"));
        assertThat(index.broken().keySet()).extracting(SubscriptionId::value).containsExactly("s1001", "s1002");
    }

    private String fingerprint(Mention mention) {
        return index.match(Articles.of(mention)).getFirst().fingerprint();
    }

    private static Subscription subscription(String id, String query) {
        return new Subscription(
                new SubscriptionId(id), id, null, query, false, List.of(), null, null, List.of(), List.of());
    }
}
