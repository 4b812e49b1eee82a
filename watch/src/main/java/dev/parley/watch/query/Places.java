package dev.parley.watch.query;

import dev.parley.events.tag.Field;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.events.tag.Span;
import dev.parley.events.tag.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Where in an article the things stand that a query asks for. */
final class Places {
    /** Further than any two words that are near. */
    private static final int APART = Query.MOST_WORDS_APART + 2;

    private final Sightings sightings;
    private final ArticleWords words;
    private final Claiming claiming;
    private final Row row;

    Places(Sightings sightings, ArticleWords words, Claiming claiming, Row row) {
        this.sightings = sightings;
        this.words = words;
        this.claiming = claiming;
        this.row = row;
    }

    /** Every place of something, in no order that matters. */
    void each(Condition.Placed asked, Consumer<Place> found) {
        switch (asked) {
            case Condition.Mentioned one -> sightings.each(one, mention -> found.accept(of(mention)));
            case Condition.OfSide one -> sightings.each(one, mention -> found.accept(of(mention)));
            case Condition.InPost one -> sightings.each(one, mention -> found.accept(of(mention)));
            case Condition.Worded one -> words.each(one, (in, span) -> found.accept(of(in, span)));
            case Condition.AnyPlaced any -> any.of().forEach(one -> each(one, found));
        }
    }

    void each(Condition.Claimed asked, Consumer<Place> found) {
        claiming.each(asked, found);
    }

    /** What the claims say that meet what is asked. */
    SortedSet<String> claims(Condition.Claimed asked) {
        return claiming.told(asked);
    }

    /** Every sentence of every statement: as many places as it has sentences. */
    void each(Condition.SaidBy asked, Consumer<Place> found) {
        claiming.each(asked, statement -> each(statement, found));
    }

    private void each(Statement statement, Consumer<Place> found) {
        Field in = statement.in();
        Span said = statement.span();
        int last = Math.min(row.sentence(in, said.end() - 1), row.sentences() - 1);
        for (int i = row.sentence(in, said.start()); i <= last; i++) {
            Span sentence = row.spanOf(i);
            Span within = within(said, sentence);
            Optional<Mention> speaker = claiming.mention(statement.speaker(), in, sentence);
            Span span = speaker.map(Mention::span).orElse(within);
            found.accept(new Place(in, span, claiming.part(statement), sentence, statement.speaker(), null));
        }
    }

    private static Span within(Span span, Span sentence) {
        int start = Math.max(span.start(), sentence.start());
        return new Span(start, Math.max(start, Math.min(span.end(), sentence.end())));
    }

    /** The first word of each sentence of which some word stands in one of these parts. */
    void each(Set<Part> parts, Consumer<Place> found) {
        int last = -1;
        for (int word = 0; word < row.size(); word++) {
            if (parts.contains(row.part(word))) {
                Place place = of(row.field(word), row.span(word, word));
                int sentence = row.sentence(place.in(), place.start());
                if (sentence != last) {
                    found.accept(place);
                    last = sentence;
                }
            }
        }
    }

    private static Place of(Mention mention) {
        return new Place(
                mention.in(), mention.span(), mention.part(), mention.sentence(), mention.entity(), mention.rule());
    }

    private Place of(Field in, Span span) {
        return new Place(in, span, row.part(in, span), row.spanOf(row.sentence(in, span.start())), null, null);
    }

    /** The places of things near each other, of each those that belong to a whole chain. */
    List<List<Place>> chained(Condition.Near near, boolean withinSentences) {
        List<List<Chains.Spot>> things = new ArrayList<>();
        for (Condition.Placed asked : near.of()) {
            List<Chains.Spot> spots = new ArrayList<>();
            each(asked, place -> {
                if (!withinSentences || place.isWithinSentence()) {
                    spots.add(spot(place, withinSentences));
                }
            });
            if (spots.isEmpty()) {
                return List.of();
            }
            things.add(spots);
        }
        return new Chains(near.words())
                .of(things).stream()
                        .map(spots -> spots.stream().map(Chains.Spot::place).toList())
                        .toList();
    }

    private Chains.Spot spot(Place place, boolean withinSentences) {
        int first = row.from(place.in(), place.start());
        int last = Math.max(first, row.from(place.in(), place.end()) - 1);
        int apart = withinSentences
                ? row.sentence(place.in(), place.sentence().start())
                : place.part() == Part.TITLE ? 0 : 1;
        return new Chains.Spot(first + apart * APART, last + apart * APART, place);
    }
}
