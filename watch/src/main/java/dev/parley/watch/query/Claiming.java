package dev.parley.watch.query;

import dev.parley.events.tag.Claim;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import dev.parley.events.tag.TaggedArticle;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What an article says of occasions, and who speaks in it. */
final class Claiming {
    private final TaggedArticle article;
    private final Layout layout;

    Claiming(Subject subject) {
        article = subject.tagged();
        layout = subject.layout();
    }

    boolean has(Condition.Claimed asked) {
        for (Claim claim : article.claims()) {
            if (isMet(asked, claim)) {
                return true;
            }
        }
        return false;
    }

    /** Each claim that meets what is asked, with the place of its format in its sentence. */
    void each(Condition.Claimed asked, Consumer<Place> found) {
        for (Claim claim : article.claims()) {
            if (isMet(asked, claim)) {
                Span sentence = claim.sentence().span();
                Span span = mention(claim.format(), claim.sentence().in(), sentence)
                        .map(Mention::span)
                        .orElse(new Span(sentence.start(), sentence.start()));
                found.accept(
                        new Place(claim.sentence().in(), span, part(claim), sentence, claim.format(), claim.rule()));
            }
        }
    }

    /** Format, round and state of each claim that meets what is asked. */
    SortedSet<String> told(Condition.Claimed asked) {
        SortedSet<String> told = new TreeSet<>();
        for (Claim claim : article.claims()) {
            if (isMet(asked, claim)) {
                told.add(claim.format() + " " + claim.round() + " " + claim.state());
            }
        }
        return told;
    }

    private boolean isMet(Condition.Claimed asked, Claim claim) {
        Integer round = claim.round();
        Condition.Rounds rounds = asked.rounds();
        return (asked.formats().isEmpty() || asked.formats().contains(claim.format()))
                && (asked.states().isEmpty() || asked.states().contains(claim.state()))
                && (rounds == null || (round != null && rounds.first() <= round && round <= rounds.last()))
                && asked.parts().contains(part(claim));
    }

    private Part part(Claim claim) {
        return layout.of(
                claim.sentence().in(),
                claim.sentence().start(),
                claim.sentence().end());
    }

    boolean has(Condition.SaidBy asked) {
        for (Statement statement : article.statements()) {
            if (isMet(asked, statement)) {
                return true;
            }
        }
        return false;
    }

    /** Each statement that meets what is asked. */
    void each(Condition.SaidBy asked, Consumer<Statement> found) {
        for (Statement statement : article.statements()) {
            if (isMet(asked, statement)) {
                found.accept(statement);
            }
        }
    }

    private boolean isMet(Condition.SaidBy asked, Statement statement) {
        return (asked.speaker() == null || asked.speaker().equals(statement.speaker()))
                && part(statement) != Part.BACKGROUND;
    }

    Part part(Statement statement) {
        return layout.of(
                statement.in(), statement.span().start(), statement.span().end());
    }

    /** The first mention of an entity in a sentence. */
    Optional<Mention> mention(EntityId entity, Field in, Span sentence) {
        return article.mentions().stream()
                .filter(mention ->
                        mention.entity().equals(entity) && mention.in() == in && sentence.contains(mention.span()))
                .findFirst();
    }
}
