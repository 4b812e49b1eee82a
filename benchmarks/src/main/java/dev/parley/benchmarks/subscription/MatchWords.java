package dev.parley.benchmarks.subscription;

import dev.parley.watch.query.Subject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles of 400 words held against subscriptions that name no entity, or a word besides. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx8g")
@Warmup(iterations = 3, time = 2, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 3, timeUnit = TimeUnit.SECONDS)
public class MatchWords {
    private static final int ARTICLES = 2_000;
    private static final int SENTENCES = 20;

    @Param
    public Unnamed query = Unnamed.WORD;

    @Param({"100000"})
    public int subscriptions;

    private Engine engine = new ParleyEngine(queries -> {}, List.of());
    private int next;

    @Setup
    public void build() {
        World world = new World(1);
        Lexis lexis = new Lexis();
        RandomGenerator random = new SplittableRandom(MatchSubscriptions.SEED);
        List<Subject> subjects = Report.list(world, ARTICLES, MatchSubscriptions.SEED).stream()
                .map(report -> report.subject(lexis.text(SENTENCES, random)))
                .toList();
        engine = new ParleyEngine(queries -> query.each(world, lexis, subscriptions, queries), subjects);
    }

    @Benchmark
    public int match(Held held) {
        next = (next + 1) % ARTICLES;
        return held.add(engine.hits(next));
    }
}
