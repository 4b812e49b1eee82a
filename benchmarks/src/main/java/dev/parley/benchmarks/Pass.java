package dev.parley.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading without finding: what the find stage is measured against. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
public class Pass {
    /** How the loop is written. */
    public enum Loop {
        /** With a branch on what each character is, as one writes it first. */
        PLAIN,

        /** Without, as fast as we know how. */
        UNBRANCHED
    }

    /** How it reads. */
    @Param({"PLAIN", "UNBRANCHED"})
    public Loop loop = Loop.PLAIN;

    private Engine pass = new PlainPass();
    private final Engine.Sum sum = new Engine.Sum();

    @Setup
    public void write() {
        pass = loop == Loop.PLAIN ? new PlainPass() : new FoldingPass();
    }

    @Benchmark
    public long read(Corpus corpus, Read read) {
        String article = corpus.next();
        pass.find(article, sum);
        read.add(article);
        return sum.value();
    }
}
