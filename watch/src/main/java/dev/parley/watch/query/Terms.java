package dev.parley.watch.query;

import dev.parley.events.tag.EntityId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the leaves of a query: of {@code field:value}, phrases and words. */
final class Terms {
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private int leaves;

    Terms(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    Draft phrase() {
        count();
        Clause clause = tokens.clause();
        List<String> words = Wording.words(clause.text());
        if (words.isEmpty()) {
            throw error(clause, "the quotation marks hold no word", "take them away");
        }
        tokens.next();
        return new Draft.Leaf(new Condition.Worded(clause, words, true, Query.REPORT));
    }

    Draft word() {
        count();
        Clause clause = tokens.clause();
        if (Intervals.isOne(clause.text())) {
            Interval interval = Intervals.read(tokens.text(), clause.text(), clause);
            tokens.next();
            return new Draft.Leaf(new Condition.Dated(clause, interval));
        }
        List<String> words = Wording.unquoted(tokens.text(), clause);
        tokens.next();
        return new Draft.Leaf(new Condition.Worded(clause, words, false, Query.REPORT));
    }

    Draft term() {
        Clause clause = tokens.clause();
        String field = Fields.of(tokens);
        List<Clause> values = Values.of(tokens, field);
        Draft draft = switch (field) {
            case "format" -> mentioned(clause, EntityId.Type.FORMAT, values);
            case "official" -> mentioned(clause, EntityId.Type.OFFICIAL, values);
            case "issue" -> mentioned(clause, EntityId.Type.ISSUE, values);
            case "side" ->
                each(clause, values, value -> new Condition.OfSide(clause, known(field, value), Query.REPORT));
            case "post" ->
                each(clause, values, value -> new Condition.InPost(clause, known(field, value), Query.REPORT));
            case "said-by" ->
                each(
                        clause,
                        values,
                        value -> new Condition.SaidBy(clause, entity(EntityId.Type.OFFICIAL, field, value)));
            case "part" -> new Draft.Parts(clause, Choices.parts(tokens.text(), values));
            case "round" ->
                claimed(clause, values, value -> new Draft.Told(Choices.rounds(tokens.text(), value), Set.of()));
            case "state" ->
                claimed(clause, values, value -> new Draft.Told(null, Choices.states(tokens.text(), value)));
            case "lang" -> leaf(new Condition.InLanguage(clause, set(values, this::language)));
            case "source" -> leaf(new Condition.FromSource(clause, set(values, value -> known(field, value))));
            case "source.side" -> leaf(new Condition.OutletOfSide(clause, set(values, value -> known(field, value))));
            case "source.based" -> leaf(new Condition.OutletBasedIn(clause, set(values, value -> known(field, value))));
            case "date" -> each(clause, values, value -> new Condition.Dated(clause, interval(value)));
            default -> throw new IllegalStateException("field '" + field + "' makes no term");
        };
        tokens.next();
        return draft;
    }

    private Draft mentioned(Clause clause, EntityId.Type type, List<Clause> values) {
        return each(
                clause,
                values,
                value -> new Condition.Mentioned(clause, type, entity(type, type.prefix(), value), Query.REPORT));
    }

    private Draft each(Clause clause, List<Clause> values, Function<Clause, Condition> leaf) {
        if (values.size() == 1) {
            return leaf(leaf.apply(values.getFirst()));
        }
        List<Draft> of = new ArrayList<>();
        for (Clause value : values) {
            refuseAny(clause, value);
            of.add(leaf(leaf.apply(value)));
        }
        return new Draft.Any(clause, of);
    }

    private Draft leaf(Condition condition) {
        count();
        return new Draft.Leaf(condition);
    }

    private <T> Set<T> set(List<Clause> values, Function<Clause, T> one) {
        if (values.size() == 1) {
            return Set.of(one.apply(values.getFirst()));
        }
        Set<T> set = new HashSet<>();
        for (Clause value : values) {
            count();
            set.add(one.apply(value));
        }
        return set;
    }

    private Draft claimed(Clause clause, List<Clause> values, Function<Clause, Draft.Told> one) {
        List<Draft.Told> told = new ArrayList<>();
        for (Clause value : values) {
            count();
            ClaimTerms.join(told, List.of(one.apply(value)));
        }
        return new Draft.Claimed(clause, told);
    }

    private @Nullable EntityId entity(EntityId.Type type, String field, Clause value) {
        if (value.text().equals("*")) {
            return null;
        }
        if (!Slugs.isOne(value.text())) {
            String slug = Slugs.of(value.text());
            String meant = slug.isEmpty() ? "some-name" : vocabulary.nearest(field, slug);
            throw error(
                    value,
                    Shown.quoted(value.text()) + " is not the id of an entity: small letters, digits and '-'",
                    didYouMean(field, meant == null ? slug : meant));
        }
        return new EntityId(type.prefix() + ":" + known(field, value));
    }

    private String known(String field, Clause value) {
        refuseAny(field, value);
        Vocabulary.Objection objection = vocabulary.objection(field, value.text());
        if (objection != null) {
            throw error(value, objection.why(), objection.suggestion());
        }
        return value.text();
    }

    private static String didYouMean(String field, String value) {
        return "did you mean " + field + ":" + value + "?";
    }

    private void refuseAny(Clause term, Clause value) {
        if (value.text().equals("*")) {
            throw error(
                    value,
                    "* stands for any value and needs no other beside it",
                    "take one of them out of " + Shown.quoted(term.text()));
        }
    }

    private void refuseAny(String field, Clause value) {
        if (value.text().equals("*")) {
            boolean ofOfficial = field.equals("side") || field.equals("post");
            throw error(
                    value,
                    "'" + field + ":' needs a value",
                    ofOfficial ? "write official:* for any official" : "leave it out for any");
        }
    }

    private String language(Clause value) {
        refuseAny("lang", value);
        String language = value.text().toLowerCase(Locale.ROOT);
        Vocabulary.Objection objection = Languages.objection(language, vocabulary);
        if (objection != null) {
            throw error(value, objection.why(), objection.suggestion());
        }
        return language;
    }

    private Interval interval(Clause value) {
        return value.text().equals("*")
                ? new Interval(null, null, null, null)
                : Intervals.read(tokens.text(), value.text(), value);
    }

    private void count() {
        if (++leaves > Query.MOST_TERMS) {
            throw tooMany(tokens.text(), tokens.clause());
        }
    }

    static QueryException tooMany(String query, Clause place) {
        return new QueryException(
                query, place, "the query has more than " + Query.MOST_TERMS + " terms", "make two subscriptions of it");
    }

    private QueryException error(Clause place, String why, @Nullable String suggestion) {
        return new QueryException(tokens.text(), place, why, suggestion);
    }
}
