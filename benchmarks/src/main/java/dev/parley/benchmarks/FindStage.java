package dev.parley.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
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

/** Finding phrases in articles. Before an engine is measured, it has to find what Parley finds, no more and no less. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
public class FindStage {
    private static final int SEED = 11;

    /** Who finds. */
    public enum Finder {
        PARLEY,
        HANKCS,
        AHOCORASICK;

        Engine engine(List<String> phrases) {
            return switch (this) {
                case PARLEY -> new ParleyEngine(phrases);
                case HANKCS -> new HankcsEngine(phrases);
                case AHOCORASICK -> new AhoCorasickEngine(phrases);
            };
        }
    }

    @Param
    public Finder finder = Finder.PARLEY;

    @Param({"500", "5000", "50000"})
    public int phrases;

    private Engine engine = (article, places) -> {};
    private final Engine.Sum sum = new Engine.Sum();

    @Setup
    public void build(Corpus corpus) {
        List<String> book = Phrasebook.of(phrases, SEED);
        engine = finder.engine(book);
        if (corpus.isInvented()) {
            agree(engine, new ParleyEngine(book), corpus.articles());
        }
    }

    @Benchmark
    public long find(Corpus corpus, Read read) {
        String article = corpus.next();
        engine.find(article, sum);
        read.add(article);
        return sum.value();
    }

    static void agree(Engine one, Engine other, List<String> articles) {
        for (String article : articles) {
            List<String> found = places(one, article);
            if (!found.equals(places(other, article))) {
                throw new IllegalStateException(one.getClass().getSimpleName() + " and "
                        + other.getClass().getSimpleName() + " do not agree on: " + article);
            }
        }
    }

    private static List<String> places(Engine engine, String article) {
        List<String> places = new ArrayList<>();
        engine.find(article, (start, end) -> places.add(start + "-" + end));
        Collections.sort(places);
        return places;
    }
}
