package dev.parley.benchmarks.subscription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Apache Lucene's monitor in memory, with the presearcher that measured best, over whole values without analysis. */
final class LuceneEngine implements Engine, AutoCloseable {
    private static final int PASSES = 4;
    private static final int BATCH = 10_000;

    private final Monitor monitor;
    private final List<Document> articles;

    LuceneEngine(World world, int subscriptions, int seed, List<Report> reports) throws IOException {
        articles = reports.stream().map(LuceneEngine::document).toList();
        monitor = new Monitor(new KeywordAnalyzer(), new MultipassTermFilteredPresearcher(PASSES));
        List<MonitorQuery> batch = new ArrayList<>();
        int[] next = {0};
        Wish.each(world, subscriptions, seed, wish -> {
            batch.add(new MonitorQuery(Integer.toString(next[0]++), query(wish)));
            if (batch.size() == BATCH) {
                register(batch);
            }
        });
        register(batch);
    }

    private void register(List<MonitorQuery> batch) {
        try {
            monitor.register(batch);
            batch.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(Wish wish) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wish.all().forEach(entity -> query.add(term("mention", entity), Occur.MUST));
        if (!wish.any().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            wish.any().forEach(entity -> any.add(term("mention", entity), Occur.SHOULD));
            query.add(any.build(), Occur.MUST);
        }
        if (wish.language() != null) {
            query.add(term("language", wish.language()), Occur.MUST);
        }
        if (wish.notFrom() != null) {
            query.add(term("source", wish.notFrom()), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Document document(Report report) {
        Document document = new Document();
        report.mentions().forEach(entity -> document.add(new StringField("mention", entity, Field.Store.NO)));
        document.add(new StringField("language", report.language(), Field.Store.NO));
        document.add(new StringField("source", report.source(), Field.Store.NO));
        return document;
    }

    private MatchingQueries<QueryMatch> match(int article) {
        try {
            return monitor.match(articles.get(article), QueryMatch.SIMPLE_MATCHER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int hits(int article) {
        return match(article).getMatchCount();
    }

    @Override
    public SortedSet<Integer> met(int article) {
        SortedSet<Integer> met = new TreeSet<>();
        match(article).getMatches().forEach(match -> met.add(Integer.valueOf(match.getQueryId())));
        return met;
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
