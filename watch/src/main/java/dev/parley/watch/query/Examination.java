package dev.parley.watch.query;

import dev.parley.watch.stem.Stems;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What one article has to say to queries. Made once for an article and held against any number of them; not for several
 * threads at a time.
 *
 * <p>What is mentioned is looked up by what queries ask for. Words and sentences are counted out when the first query asks
 * for one, in one pass over the text; from then on a word costs a look-up. Nothing here depends on the order of questions.
 */
public final class Examination {
    private final Subject subject;
    private final Origin origin;
    private final Stems stems;
    private final Sightings sightings;
    private final Claiming claiming;
    private @Nullable Reader reader;

    private Examination(Subject subject, ZoneId zone, Stems stems) {
        this.subject = subject;
        this.stems = stems;
        this.origin = new Origin(subject.tagged().metadata(), zone);
        this.sightings = new Sightings(subject.tagged().mentions());
        this.claiming = new Claiming(subject);
    }

    /** What makes days of instants is the zone. */
    public static Examination of(Subject subject, ZoneId zone) {
        return of(subject, zone, Stems.fresh());
    }

    /**
     * An examination that shares stems with others, as is best where many articles are examined.
     *
     * @param zone makes days of instants
     */
    public static Examination of(Subject subject, ZoneId zone, Stems stems) {
        return new Examination(subject, zone, stems);
    }

    /** What is made of the text when a query asks for words or sentences. */
    private record Reader(ArticleWords words, Places places, SentenceSets sentences, Proof proof) {}

    private Reader reader() {
        Reader made = reader;
        if (made == null) {
            Row row = new Row(subject);
            ArticleWords words = new ArticleWords(row, stems);
            Places places = new Places(sightings, words, claiming, row);
            SentenceSets sentences = new SentenceSets(this, places, row);
            made = new Reader(words, places, sentences, new Proof(subject, this, places, sentences, row));
            reader = made;
        }
        return made;
    }

    /** Whether the article meets a condition. */
    public boolean meets(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.of());
            case Condition.Any any -> any(any.of());
            case Condition.Not not -> !meets(not.of());
            case Condition.Mentioned asked -> sightings.has(asked);
            case Condition.OfSide asked -> sightings.has(asked);
            case Condition.InPost asked -> sightings.has(asked);
            case Condition.Worded asked -> reader().words().has(asked);
            case Condition.AnyPlaced asked -> any(asked.of());
            case Condition.Near asked -> isNear(asked);
            case Condition.InSentence asked ->
                !reader().sentences().of(asked.of()).isEmpty();
            case Condition.InPart asked -> reader().words().isIn(asked.parts());
            case Condition.Claimed asked -> claiming.has(asked);
            case Condition.SaidBy asked -> claiming.has(asked);
            case Condition.InLanguage asked -> origin.isIn(asked.languages());
            case Condition.FromSource asked -> origin.isOfSource(asked.sources());
            case Condition.OutletOfSide asked -> origin.isOfSide(asked.sides());
            case Condition.OutletBasedIn asked -> origin.isBasedIn(asked.places());
            case Condition.Dated asked -> origin.isDated(asked.interval());
        };
    }

    private boolean all(List<? extends Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!meets(conditions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean any(List<? extends Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (meets(conditions.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Condition.Near near) {
        return all(near.of()) && reader().places().chained(near, false).stream().noneMatch(List::isEmpty);
    }

    /** What is found for each met clause that asks for something, in the query's order; empty if the query is not met. */
    public List<Finding> findings(Query query) {
        if (!meets(query.condition())) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        reader().proof().of(query.condition(), findings::add);
        return findings.isEmpty() ? List.of(Proof.fact(query.condition())) : List.copyOf(findings);
    }

    /** Which of the conditions that a query requires are met. */
    public List<Judged> judge(Query query) {
        return query.required().stream()
                .map(each -> new Judged(each, meets(each)))
                .toList();
    }

    /** Tells the number of each stem in the article once; see {@link #stems(Condition.Worded, Stems)}. */
    public void eachStem(LongConsumer found) {
        reader().words().stems().eachKey(found);
    }

    /** The numbers of the stems of words: an article that has these words has these stems. */
    public static long[] stems(Condition.Worded asked, Stems stems) {
        return ArticleWords.keys(new Condition.Worded(asked.clause(), asked.words(), false, asked.parts()), stems);
    }
}
