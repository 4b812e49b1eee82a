package dev.parley.watch.subscription;

import static dev.parley.watch.subscription.Articles.mention;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.alert.Reason;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.TaggedArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionIndexTest {
    private static final TaggedArticle ARTICLE = Articles.of(
            mention("format:lake-talks", Part.BODY, 100),
            mention("official:ann-bell", Part.LEAD, 200),
            mention("official:ann-bell", Part.BODY, 0),
            mention("official:bob-cole", Part.BACKGROUND, 300));

    private final SubscriptionIndex index = new SubscriptionIndex();

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
                .isEqualTo(ARTICLE.mentions().get(1).span());
        assertThat(reasons.getFirst().sentence()).isEqualTo(ARTICLE.sentences().get(1));
        assertThat(reasons.getLast().entity()).isNull();
    }

    @Test
    void keepsItsFingerprintWhenASentenceMoves() {
        index.put(subscription("s", "format:*"));
        String before = fingerprint(mention("format:lake-talks", Part.BODY, 100));
        assertThat(fingerprint(mention("format:lake-talks", Part.LEAD, 7))).isEqualTo(before);
    }

    @Test
    void changesItsFingerprintWhenAnotherEntityMeetsIt() {
        index.put(subscription("s", "format:*"));
        String before = fingerprint(mention("format:lake-talks", Part.BODY, 100));
        assertThat(fingerprint(mention("format:sea-talks", Part.BODY, 100))).isNotEqualTo(before);
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
    void answersAsAScanOfAllSubscriptionsWould() {
        List<String> terms = List.of(
                "format:*",
                "format:lake-talks",
                "format:sea-talks",
                "official:ann-bell",
                "official:*",
                "side:north",
                "lang:en",
                "lang:ru",
                "source:gazette",
                "issue:*");
        Random random = new Random(11);
        List<Subscription> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<String> shuffled = new ArrayList<>(terms);
            Collections.shuffle(shuffled, random);
            all.add(subscription("s%03d".formatted(i), String.join(" ", shuffled.subList(0, 1 + random.nextInt(3)))));
        }
        all.forEach(index::put);
        List<String> scanned = all.stream()
                .filter(each -> {
                    SubscriptionIndex alone = new SubscriptionIndex();
                    alone.put(each);
                    return !alone.match(ARTICLE).isEmpty();
                })
                .map(each -> each.id().value())
                .toList();
        assertThat(scanned).isNotEmpty();
        assertThat(index.match(ARTICLE))
                .extracting(match -> match.subscription().value())
                .isEqualTo(scanned);
    }

    @Test
    void letsManyReadWhileOneWrites() throws InterruptedException, ExecutionException {
        index.put(subscription("steady", "format:*"));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Boolean>> readers = IntStream.range(0, 2)
                    .mapToObj(reader -> threads.submit(() -> IntStream.range(0, 2_000)
                            .allMatch(i -> index.match(ARTICLE).stream()
                                    .anyMatch(match ->
                                            match.subscription().value().equals("steady")))))
                    .toList();
            Future<?> writer = threads.submit(() -> IntStream.range(0, 2_000).forEach(i -> {
                index.put(subscription("s" + i % 50, i % 2 == 0 ? "format:lake-talks" : "lang:en"));
                index.remove(new SubscriptionId("s" + (i + 25) % 50));
            }));
            writer.get();
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        }
    }

    private String fingerprint(Mention mention) {
        return index.match(Articles.of(mention)).getFirst().fingerprint();
    }

    private static Subscription subscription(String id, String query) {
        return new Subscription(
                new SubscriptionId(id), id, null, query, false, List.of(), null, null, List.of(), List.of());
    }
}
