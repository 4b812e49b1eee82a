package dev.parley.benchmarks;

import dev.parley.events.article.Published;
import dev.parley.watch.lexicon.LexiconFiles;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.tag.Tagger;
import dev.parley.watch.tag.Tagging;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tagging articles with a lexicon, from their text to the mentions with sentence, part and post. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.SECONDS)
public class WholeTagger {
    /** How many formats and officials an article mentions; the texts of a folder are read as they are. */
    @Param({"0", "4"})
    public int mentions;

    /** The folder of the lexicon. */
    @Param("lexicon/russia-georgia")
    public String lexicon = "";

    private final Published day = new Published.Unknown(List.of());
    private Optional<Tagger> compiled = Optional.empty();

    @Setup
    public void compile(Corpus corpus) {
        Watchlist watchlist = Watchlist.of(LexiconFiles.read(Path.of(lexicon)));
        Tagger tagger = Tagger.of(watchlist);
        if (corpus.isInvented()) {
            corpus.replace(new Mentioning(watchlist, tagger).of(corpus.articles(), mentions));
        }
        compiled = Optional.of(tagger);
    }

    @Benchmark
    public Tagging tag(Corpus corpus, Read read) {
        String article = corpus.next();
        read.add(article);
        return compiled.orElseThrow().tag("", article, null, day);
    }
}
