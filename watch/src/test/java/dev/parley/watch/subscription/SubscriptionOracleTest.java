package dev.parley.watch.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.query.Examination;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.QueryException;
import dev.parley.watch.query.Subject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index finds what a look at every subscription finds. */
class SubscriptionOracleTest {
    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final SubscriptionIndex index = new SubscriptionIndex(ZONE);
    private final Map<SubscriptionId, Query> sound = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsWhatAScanFindsWhileSubscriptionsComeAndGo(int seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int found = 0;
        for (int round = 0; round < 8; round++) {
            for (int i = 0; i < 700; i++) {
                SubscriptionId id = new SubscriptionId("s" + random.nextInt(2_500));
                if (random.nextInt(3) == 0) {
                    index.remove(id);
                    sound.remove(id);
                } else {
                    put(id, Asked.query(random));
                }
            }
            for (int i = 0; i < 40; i++) {
                found += agree(Told.article(random));
            }
        }
        assertThat(found).isGreaterThan(10_000);
        assertThat(sound.size()).isGreaterThan(800);
    }

    private void put(SubscriptionId id, String query) {
        index.put(new Subscription(id, id.value(), null, query, false, List.of(), null, null, List.of(), List.of()));
        sound.remove(id);
        try {
            sound.put(id, Query.parse(query));
        } catch (QueryException e) {
            assertThat(index.broken()).containsKey(id);
        }
    }

    private int agree(Subject article) {
        Examination examination = Examination.of(article, ZONE);
        Map<SubscriptionId, Query> scanned = new TreeMap<>(sound);
        scanned.values().removeIf(query -> !examination.meets(query.condition()));
        Hits hits = index.hits(article);
        Set<SubscriptionId> ids =
                IntStream.range(0, hits.size()).mapToObj(hits::id).collect(Collectors.toSet());
        assertThat(ids).as("%s", article).isEqualTo(scanned.keySet());
        assertThat(hits.size()).isEqualTo(scanned.size());
        return hits.size();
    }

    @Test
    void givesReasonsForEachSubscriptionItFinds() {
        RandomGenerator random = new SplittableRandom(4);
        for (int i = 0; i < 500; i++) {
            put(new SubscriptionId("s%03d".formatted(i)), Asked.query(random));
        }
        for (int i = 0; i < 20; i++) {
            Subject article = Told.article(random);
            Hits hits = index.hits(article);
            assertThat(index.match(article))
                    .hasSize(hits.size())
                    .allSatisfy(match -> assertThat(match.reasons()).isNotEmpty())
                    .extracting(Match::subscription)
                    .isSorted();
        }
    }
}
