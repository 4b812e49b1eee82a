package dev.parley.watch.subscription;

import static dev.parley.watch.subscription.Articles.mention;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.events.tag.Part;
import dev.parley.watch.query.Subject;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Threads match while another changes the index a hundred thousand times. */
class SubscriptionStressTest {
    private static final int CHANGES = 100_000;
    private static final int STEADY = 300;
    private static final int COMING = 3_000;

    private static final Subject ARTICLE = Articles.of(
            mention("format:lake-talks", Part.BODY, 100),
            mention("official:ann-bell", Part.LEAD, 200),
            mention("issue:water", Part.BODY, 0));

    /** Each is met by the article. */
    private static final List<String> MET = List.of(
            "format:lake-talks",
            "format:lake-talks official:ann-bell",
            "official:ann-bell issue:water -source:herald",
            "format:lake-talks issue:water lang:en -source:courier",
            "official:bob-cole OR official:ann-bell lang:en",
            "lang:en -official:bob-cole",
            "word");

    private final SubscriptionIndex index = new SubscriptionIndex(ZoneOffset.UTC);

    /** For each that comes and goes, twice the number of its changes, and one more while it is being changed. */
    private final AtomicIntegerArray changes = new AtomicIntegerArray(COMING);

    private final AtomicBoolean isDone = new AtomicBoolean();

    @Test
    void findsAtEachMomentWhatThereIs() throws InterruptedException, ExecutionException {
        for (int i = 0; i < STEADY; i++) {
            index.put(subscription("steady" + i, MET.get(i % MET.size())));
        }
        Map<Integer, String> there = new HashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> readers = IntStream.range(0, 2)
                    .mapToObj(reader -> threads.submit(this::readUntilDone))
                    .toList();
            try {
                change(there);
            } finally {
                isDone.set(true);
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).as("rounds").isGreaterThan(10);
            }
        }
        SubscriptionIndex fresh = new SubscriptionIndex(ZoneOffset.UTC);
        IntStream.range(0, STEADY).forEach(i -> fresh.put(subscription("steady" + i, MET.get(i % MET.size()))));
        there.forEach((number, query) -> fresh.put(subscription("coming" + number, query)));
        assertThat(index.match(ARTICLE)).isEqualTo(fresh.match(ARTICLE)).hasSizeGreaterThan(STEADY + COMING / 3);
    }

    /** Every reading sees all that stays, and of what comes and goes what was there before it and is there after it. */
    private int readUntilDone() {
        int rounds = 0;
        while (!isDone.get()) {
            int[] before = IntStream.range(0, COMING).map(changes::get).toArray();
            Hits hits = index.hits(ARTICLE);
            int[] after = IntStream.range(0, COMING).map(changes::get).toArray();
            Set<String> ids = IntStream.range(0, hits.size())
                    .mapToObj(i -> hits.id(i).value())
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(hits.size());
            assertThat(IntStream.range(0, STEADY).filter(i -> !ids.contains("steady" + i)))
                    .isEmpty();
            for (int i = 0; i < COMING; i++) {
                if (before[i] == after[i] && before[i] % 2 == 0) {
                    assertThat(ids.contains("coming" + i)).isEqualTo(before[i] % 4 == 2);
                }
            }
            rounds++;
        }
        return rounds;
    }

    /** Puts what is not there, and of what is there removes one half and replaces the other, which then is there still. */
    private void change(Map<Integer, String> there) {
        RandomGenerator random = new SplittableRandom(8);
        for (int i = 0; i < CHANGES; i++) {
            int number = random.nextInt(COMING);
            String query = MET.get(random.nextInt(MET.size()));
            if (there.containsKey(number) && random.nextBoolean()) {
                index.put(subscription("coming" + number, query));
                there.put(number, query);
            } else {
                changes.incrementAndGet(number);
                if (there.remove(number) == null) {
                    index.put(subscription("coming" + number, query));
                    there.put(number, query);
                } else {
                    index.remove(new SubscriptionId("coming" + number));
                }
                changes.incrementAndGet(number);
            }
        }
    }

    private static Subscription subscription(String id, String query) {
        return new Subscription(
                new SubscriptionId(id), id, null, query, false, List.of(), null, null, List.of(), List.of());
    }
}
