package dev.parley.benchmarks.subscription;

import dev.parley.watch.query.Subject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tagged articles held against subscriptions. Before an engine is measured, it has to find in some articles what Parley
 * finds, no more and no less.
 */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 3, timeUnit = TimeUnit.SECONDS)
public class MatchSubscriptions {
    static final int SEED = 3;
    private static final int ARTICLES = 20_000;
    private static final int COMPARED = 50;

    /** Who matches. */
    public enum Matcher {
        PARLEY,
        LUCENE,
        SCAN
    }

    @Param
    public Matcher matcher = Matcher.PARLEY;

    @Param({"100000", "1000000"})
    public int subscriptions;

    /** The exponent of Zipf's law by which entities come up in articles and in subscriptions. */
    @Param("1.0")
    public double skew;

    private Engine engine = new ParleyEngine(queries -> {}, List.of());
    private int next;

    @Setup
    public void build() throws IOException {
        World world = new World(skew);
        List<Report> reports = Report.list(world, ARTICLES, SEED + 1);
        List<Subject> subjects =
                reports.stream().map(report -> report.subject("A word.")).toList();
        ParleyEngine parley = new ParleyEngine(
                queries -> Wish.each(world, subscriptions, SEED, wish -> queries.accept(wish.query())), subjects);
        engine = switch (matcher) {
            case PARLEY -> parley;
            case LUCENE -> new LuceneEngine(world, subscriptions, SEED, reports);
            case SCAN -> new ScanEngine(world, subscriptions, SEED, reports);
        };
        for (int article = 0; article < COMPARED; article++) {
            if (!engine.met(article).equals(parley.met(article))) {
                throw new IllegalStateException(matcher + " does not agree with Parley on " + reports.get(article));
            }
        }
    }

    @Benchmark
    public int match(Held held) {
        next = (next + 1) % ARTICLES;
        return held.add(engine.hits(next));
    }
}
