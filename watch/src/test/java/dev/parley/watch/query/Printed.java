package dev.parley.watch.query;

import dev.parley.events.tag.Part;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition on one line, without the clauses that it was read from. */
final class Printed {
    private Printed() {}

    static String of(Query query) {
        Condition.Independent independent = query.independent();
        return of(query.condition())
                + (independent == null ? "" : " & independent " + independent.stories() + " " + independent.within());
    }

    static String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> "all(" + each(all.of()) + ")";
            case Condition.Any any -> "any(" + each(any.of()) + ")";
            case Condition.Not not -> "not(" + of(not.of()) + ")";
            case Condition.AnyPlaced any -> "any(" + each(any.of()) + ")";
            case Condition.Mentioned asked ->
                (asked.entity() == null
                                ? asked.type().prefix() + ":*"
                                : asked.entity().value())
                        + at(asked.parts());
            case Condition.OfSide asked -> "side:" + asked.side() + at(asked.parts());
            case Condition.InPost asked -> "post:" + asked.post() + at(asked.parts());
            case Condition.Worded asked -> words(asked) + at(asked.parts());
            case Condition.Near near -> "near/" + near.words() + "(" + each(near.of()) + ")";
            case Condition.InSentence sentence -> "sentence(" + of(sentence.of()) + ")";
            case Condition.InPart part -> "part:" + sorted(part.parts());
            case Condition.Claimed claimed ->
                "claim(" + sorted(claimed.formats()) + " " + rounds(claimed.rounds()) + " " + sorted(claimed.states())
                        + ")" + at(claimed.parts());
            case Condition.SaidBy said -> "said-by:" + (said.speaker() == null ? "*" : said.speaker());
            case Condition.InLanguage asked -> "lang:" + sorted(asked.languages());
            case Condition.FromSource asked -> "source:" + sorted(asked.sources());
            case Condition.OutletOfSide asked -> "source.side:" + sorted(asked.sides());
            case Condition.OutletBasedIn asked -> "source.based:" + sorted(asked.places());
            case Condition.Dated dated -> dated(dated.interval());
        };
    }

    private static String each(List<? extends Condition> conditions) {
        return conditions.stream().map(Printed::of).collect(Collectors.joining(", "));
    }

    private static String words(Condition.Worded asked) {
        String words = String.join(" ", asked.words());
        return asked.exact() ? "\"" + words + "\"" : "[" + words + "]";
    }

    private static String at(Set<Part> parts) {
        return parts.equals(Query.REPORT) ? "" : "@" + sorted(parts);
    }

    private static String rounds(Condition.@Nullable Rounds rounds) {
        return rounds == null ? "-" : rounds.first() + ".." + rounds.last();
    }

    private static String dated(Interval interval) {
        return "date:" + either(interval.firstDay(), interval.from()) + "/"
                + either(interval.lastDay(), interval.until());
    }

    private static Object either(@Nullable Object day, @Nullable Object instant) {
        return day != null ? day : instant != null ? instant : "..";
    }

    private static String sorted(Collection<?> values) {
        return values.isEmpty()
                ? "*"
                : values.stream()
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining("+"));
    }
}
