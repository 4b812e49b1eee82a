package dev.parley.benchmarks.subscription;

import dev.parley.events.Json;
import dev.parley.events.subscription.Subscription;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.watch.subscription.SubscriptionIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes to fill the index and how much room it takes. */
public final class Load {
    private static final int TIMES = 4;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final Json<Subscription> json = Json.of(Subscription.class);

    private Load() {}

    /** Takes the number of subscriptions, 1,000,000 unless given. */
    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        World world = new World(1);
        List<String> wishes = new ArrayList<>(count);
        Wish.each(world, count, MatchSubscriptions.SEED, wish -> wishes.add(wish.query()));
        new Load().measure("entities", wishes);
        Lexis lexis = new Lexis();
        for (Unnamed kind : Unnamed.values()) {
            List<String> queries = new ArrayList<>(count);
            kind.each(world, lexis, count, queries::add);
            new Load().measure(kind.name().toLowerCase(Locale.ROOT), queries);
        }
    }

    private void measure(String what, List<String> queries) {
        List<byte[]> records = new ArrayList<>(queries.size());
        for (String query : queries) {
            records.add(json.write(subscription(records.size(), query)));
        }
        long characters = queries.stream().mapToLong(String::length).sum();
        for (int i = 0; i < TIMES; i++) {
            long empty = used();
            SubscriptionIndex index = new SubscriptionIndex(ZoneOffset.UTC);
            long begun = System.nanoTime();
            long worked = thread.getCurrentThreadCpuTime();
            for (int number = 0; number < queries.size(); number++) {
                index.put(subscription(number, queries.get(number)));
            }
            long put = thread.getCurrentThreadCpuTime();
            long ended = System.nanoTime();
            long full = used();
            SubscriptionIndex again = new SubscriptionIndex(ZoneOffset.UTC);
            long reading = thread.getCurrentThreadCpuTime();
            records.forEach(bytes -> again.put(json.read(bytes)));
            long read = thread.getCurrentThreadCpuTime();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d put in %.2f s of processor time (%.2f s by the clock), read from JSON and put in %.2f s,"
                            + " %.0f bytes each of which %d for the query, %d broken%n",
                    what,
                    queries.size(),
                    (put - worked) / 1e9,
                    (ended - begun) / 1e9,
                    (read - reading) / 1e9,
                    (full - empty) / (double) queries.size(),
                    characters / queries.size(),
                    index.broken().size() + again.broken().size());
        }
    }

    private static Subscription subscription(int number, String query) {
        String id = "desk-" + number;
        return new Subscription(
                new SubscriptionId(id), id, null, query, false, List.of(), null, null, List.of(), List.of());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
