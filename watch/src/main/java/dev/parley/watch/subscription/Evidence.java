package dev.parley.watch.subscription;

import dev.parley.events.alert.Reason;
import dev.parley.events.article.Outlet;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Post;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.TaggedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article has to say to the terms of a query. */
final class Evidence {
    private static final Comparator<Mention> MOST_PROMINENT = Comparator.comparing(Mention::part)
            .thenComparing(Mention::in)
            .thenComparingInt(Mention::start)
            .thenComparing(Mention::entity);

    private final TaggedArticle article;
    private final List<Mention> mentions;

    Evidence(TaggedArticle article) {
        this.article = article;
        this.mentions = article.mentions().stream()
                .filter(mention -> mention.part() != Part.BACKGROUND)
                .toList();
    }

    /** Entities mentioned in the report itself. */
    SortedSet<EntityId> entities() {
        return mentions.stream().map(Mention::entity).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a term is met; empty when it is not. */
    Optional<Met> of(Query.Term term) {
        Outlet outlet = article.metadata().outlet();
        return switch (term) {
            case Query.Mentions asked -> byMention(asked, mention -> meets(asked, mention));
            case Query.OfficialOfSide asked -> byMention(asked, mention -> serves(mention.post(), asked.side()));
            case Query.InLanguage asked ->
                asFact(asked, isLanguage(article.metadata().language(), asked.language()));
            case Query.FromSource asked -> asFact(asked, outlet.source().value().equals(asked.source()));
            case Query.FromSide asked -> asFact(asked, asked.side().equals(outlet.side()));
            case Query.BasedIn asked -> asFact(asked, asked.place().equalsIgnoreCase(outlet.based()));
        };
    }

    private static boolean meets(Query.Mentions asked, Mention mention) {
        return mention.type() == asked.type()
                && (asked.entity() == null || asked.entity().equals(mention.entity()));
    }

    private static boolean serves(@Nullable Post post, String side) {
        return post != null && side.equals(post.side());
    }

    private static boolean isLanguage(@Nullable String language, String asked) {
        return language != null && (language.equals(asked) || language.startsWith(asked + "-"));
    }

    private Optional<Met> byMention(Query.Term term, Predicate<Mention> meets) {
        List<Mention> met =
                mentions.stream().filter(meets).sorted(MOST_PROMINENT).toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        Mention best = met.getFirst();
        Reason reason = new Reason(term.clause(), best.entity(), best.span(), sentence(best), best.rule());
        return Optional.of(
                new Met(reason, met.stream().map(Mention::entity).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Optional<Met> asFact(Query.Term term, boolean met) {
        return met
                ? Optional.of(new Met(new Reason(term.clause(), null, null, null, null), new TreeSet<>()))
                : Optional.empty();
    }

    private @Nullable Sentence sentence(Mention mention) {
        return article.sentences().stream()
                .filter(sentence ->
                        sentence.in() == mention.in() && sentence.span().equals(mention.sentence()))
                .findFirst()
                .orElse(null);
    }

    /**
     * How a term is met.
     *
     * @param reason with the most prominent mention
     * @param entities all that meet it
     */
    record Met(Reason reason, SortedSet<EntityId> entities) {}
}
