package dev.parley.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The articles that are read, one after another and from the first again: more than a branch predictor remembers. */
@State(Scope.Thread)
public class Corpus {
    private static final int ARTICLES = 1_000;
    private static final int SEED = 7;

    /** A folder of texts to read instead of invented ones. */
    @Param("")
    public String texts = "";

    private List<String> articles = List.of();
    private int next;

    @Setup
    public void write() {
        articles = texts.isEmpty() ? News.written(ARTICLES, SEED) : News.in(Path.of(texts));
    }

    /** Whether the words are invented, and so those that the phrases are made of. */
    boolean isInvented() {
        return texts.isEmpty();
    }

    List<String> articles() {
        return articles;
    }

    void replace(List<String> others) {
        articles = others;
    }

    String next() {
        if (next == articles.size()) {
            next = 0;
        }
        return articles.get(next++);
    }
}
