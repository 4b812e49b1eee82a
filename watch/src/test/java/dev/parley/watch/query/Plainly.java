package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What conditions mean, written down as plainly as can be and without any thought of what it costs. */
final class Plainly {
    private final Sketched article;

    /** The sentence that alone is looked at, or a negative number. */
    private final int only;

    private Plainly(Sketched article, int only) {
        this.article = article;
        this.only = only;
    }

    static Plainly of(Sketched article) {
        return new Plainly(article, -1);
    }

    /** Words from the first to the last, by their numbers in the article. */
    private record Stretch(int first, int last) {}

    boolean meets(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().allMatch(this::meets);
            case Condition.Any any -> any.of().stream().anyMatch(this::meets);
            case Condition.Not not -> !meets(not.of());
            case Condition.Near near -> chained(near.words(), near.of(), null);
            case Condition.Placed placed -> places(placed).findAny().isPresent();
            case Condition.InSentence inner ->
                IntStream.range(0, article.sentences.size())
                        .filter(i -> only < 0 || only == i)
                        .anyMatch(i -> new Plainly(article, i).meets(inner.of()));
            case Condition.InPart part -> words().anyMatch(word -> part.parts().contains(part(word)));
            case Condition.Claimed claimed -> article.claims.stream().anyMatch(claim -> meets(claimed, claim));
            case Condition.SaidBy said -> article.statements.stream().anyMatch(one -> meets(said, one));
            case Condition.InLanguage language ->
                language.languages().contains("en") || language.languages().contains("en-gb");
            case Condition.FromSource source -> source.sources().contains("gazette");
            case Condition.OutletOfSide side -> side.sides().contains("south");
            case Condition.OutletBasedIn based -> based.places().contains("northport");
            case Condition.Dated dated -> throw new IllegalArgumentException("dates are tried elsewhere");
        };
    }

    private Stream<Stretch> places(Condition.Placed placed) {
        return switch (placed) {
            case Condition.Mentioned asked ->
                mentions(
                        asked.parts(),
                        one -> one.type() == asked.type()
                                && (asked.entity() == null || one.entity().equals(asked.entity())));
            case Condition.OfSide asked ->
                mentions(
                        asked.parts(),
                        one -> one.post() != null
                                && asked.side().equals(one.post().side()));
            case Condition.InPost asked ->
                mentions(
                        asked.parts(),
                        one -> one.post() != null
                                && asked.post().equals(one.post().id()));
            case Condition.AnyPlaced any -> any.of().stream().flatMap(this::places);
            case Condition.Worded asked ->
                words().mapToObj(word -> new Stretch(word, word + asked.words().size() - 1))
                        .filter(stretch -> stand(asked, stretch));
        };
    }

    private Stream<Stretch> mentions(Set<Part> parts, Predicate<Mention> meets) {
        return article.mentions.stream()
                .filter(one -> parts.contains(one.part()) && meets.test(one))
                .map(one -> new Stretch(at(one.in(), one.start(), true), at(one.in(), one.end(), false)))
                .filter(stretch -> only < 0 || sentence(stretch.first()) == only);
    }

    private boolean stand(Condition.Worded asked, Stretch stretch) {
        return stretch.last() < article.tokens.size()
                && field(stretch.last()) == field(stretch.first())
                && (only < 0 || sentence(stretch.last()) == only)
                && asked.parts().contains(part(stretch.first()))
                && IntStream.range(0, asked.words().size())
                        .allMatch(i -> isSame(
                                asked.words().get(i),
                                article.tokens.get(stretch.first() + i).word(),
                                asked.exact()));
    }

    private static boolean isSame(String asked, String word, boolean exact) {
        return exact ? asked.equals(word) : singular(asked).equals(singular(word));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean chained(int apart, List<Condition.Placed> of, @Nullable Stretch before) {
        return of.isEmpty()
                || places(of.getFirst()).filter(one -> before == null || isNear(apart, before, one)).toList().stream()
                        .anyMatch(one -> chained(apart, of.subList(1, of.size()), one));
    }

    private boolean isNear(int apart, Stretch one, Stretch other) {
        return field(one.first()) == field(other.first())
                && !one.equals(other)
                && one.first() - other.last() - 1 <= apart
                && other.first() - one.last() - 1 <= apart;
    }

    private boolean meets(Condition.Claimed asked, Claim claim) {
        int sentence = article.sentence(claim.sentence().in(), claim.sentence().start());
        return (asked.formats().isEmpty() || asked.formats().contains(claim.format()))
                && (asked.states().isEmpty() || asked.states().contains(claim.state()))
                && (asked.rounds() == null
                        || (claim.round() != null
                                && claim.round() >= asked.rounds().first()
                                && claim.round() <= asked.rounds().last()))
                && asked.parts().contains(article.parts.get(sentence))
                && (only < 0 || only == sentence);
    }

    private boolean meets(Condition.SaidBy asked, Statement statement) {
        int first = article.sentence(statement.in(), statement.span().start());
        int last = article.sentence(statement.in(), statement.span().end() - 1);
        return (asked.speaker() == null || asked.speaker().equals(statement.speaker()))
                && article.parts.get(first) != Part.BACKGROUND
                && (only < 0 || (first <= only && only <= last));
    }

    /** The numbers of the words that are looked at. */
    private IntStream words() {
        return IntStream.range(0, article.tokens.size()).filter(word -> only < 0 || sentence(word) == only);
    }

    private int at(Field in, int index, boolean begins) {
        return IntStream.range(0, article.tokens.size())
                .filter(word -> field(word) == in
                        && index
                                == (begins
                                        ? article.tokens.get(word).start()
                                        : article.tokens.get(word).end()))
                .findFirst()
                .orElseThrow();
    }

    private Field field(int word) {
        return article.tokens.get(word).in();
    }

    private int sentence(int word) {
        return article.tokens.get(word).sentence();
    }

    private Part part(int word) {
        return article.parts.get(sentence(word));
    }
}
