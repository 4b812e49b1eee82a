package dev.parley.watch.claim;

import dev.parley.events.article.Published;
import dev.parley.events.tag.Claim;
import dev.parley.events.tag.Claim.State;
import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.TaggedArticle;
import dev.parley.watch.lexicon.Occasions;
import dev.parley.watch.lexicon.Watchlist;
import dev.parley.watch.phrase.Paradigms;
import dev.parley.watch.phrase.PatternLists;
import dev.parley.watch.phrase.PhraseTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is said of occasions. Made once for a lexicon; any number of threads may use it at a time. */
public final class Claims {
    private final Watchlist watchlist;
    private final Map<EntityId, Watchlist.Format> formats = new HashMap<>();
    private final Grammar grammar;
    private final PhraseTrie<Cue> cues;

    public Claims(Watchlist watchlist) {
        this.watchlist = watchlist;
        Paradigms paradigms = Paradigms.shipped();
        PhraseTrie.Builder<Cue> builder = PhraseTrie.builder();
        grammar = new Grammar(paradigms, builder);
        new Vocabulary(new PatternLists(watchlist.words(), paradigms), builder).add(watchlist);
        cues = builder.build();
        watchlist.formats().forEach(format -> formats.put(format.id(), format));
    }

    /** Puts the lexicon's words of occasions among what is looked for. */
    private record Vocabulary(PatternLists lists, PhraseTrie.Builder<Cue> cues) {
        void add(Watchlist watchlist) {
            Occasions occasions = watchlist.occasions();
            occasions.meetings().values().forEach(nouns -> {
                add(nouns.words(), new Cue.Noun(Cue.Use.ANY));
                add(nouns.subject().isEmpty() ? nouns.words() : nouns.subject(), new Cue.Noun(Cue.Use.SUBJECT));
                add(nouns.rounds(), new Cue.Noun(Cue.Use.ROUND));
            });
            occasions.states().forEach(state -> add(state.patterns(), new Cue.State(state)));
            for (Watchlist.Format format : watchlist.formats()) {
                add(format.venues(), new Cue.Place(format.id()));
                format.variants().forEach(variant -> add(variant.places(), new Cue.Place(format.id())));
            }
        }

        private void add(List<String> patterns, Cue cue) {
            patterns.forEach(pattern -> lists.phrases(pattern).forEach(steps -> cues.add(steps, cue)));
        }
    }

    /**
     * What a text claims, by place.
     *
     * @param mentions found in it, by place
     * @param published for dates without a year
     */
    public List<Claim> read(Passage passage, List<Mention> mentions, Published published) {
        if (watchlist.occasions().states().isEmpty() || mentions.stream().noneMatch(Claims::matters)) {
            return List.of();
        }
        Years years = new Years(published, watchlist.zone());
        List<Claim> claims = new ArrayList<>();
        Context context = new Context(passage, mentions, formats);
        for (int sentence : context.sentences()) {
            if (claims.size() >= TaggedArticle.MAX_CLAIMS) {
                break;
            }
            Line line = new Line(passage, sentence, grammar, cues);
            if (!line.states().isEmpty()) {
                claims.addAll(new Reader(passage, sentence, line, years).claims(context));
            }
        }
        return claims.subList(0, Math.min(claims.size(), TaggedArticle.MAX_CLAIMS));
    }

    private static boolean matters(Mention mention) {
        return mention.type() != EntityId.Type.ISSUE;
    }

    /** Reads one sentence. */
    private record Reader(Passage passage, int sentence, Line line, Years years) {
        List<Claim> claims(Context context) {
            List<Gathering> gatherings = context.gatherings(sentence, line);
            Connections connections = new Connections(line);
            List<Claim> claims = new ArrayList<>();
            Set<List<Object>> said = new HashSet<>();
            for (Gathering gathering : gatherings) {
                for (Spot<Cue.State> what : line.states()) {
                    if (isLongest(what) && connections.isSaid(gathering, what)) {
                        claim(gathering, what)
                                .filter(claim -> said.add(List.of(claim.format(), claim.state())))
                                .ifPresent(claims::add);
                    }
                }
            }
            return claims;
        }

        private boolean isLongest(Spot<Cue.State> what) {
            return line.states().stream()
                    .noneMatch(other -> other.first() <= what.first()
                            && what.last() <= other.last()
                            && other.last() - other.first() > what.last() - what.first()
                            && other.thing().words().how()
                                    == what.thing().words().how());
        }

        private Optional<Claim> claim(Gathering gathering, Spot<Cue.State> what) {
            Occasions.StateWords words = what.thing().words();
            Details details = new Details(line, gathering, what);
            Optional<When> written = details.date();
            boolean present = words.state() == State.HELD && line.isAny(what, Role.PRESENT);
            Optional<When> date =
                    written.flatMap(when -> present ? years.nearest(when) : years.complete(when, words.state()));
            Optional<State> said = present ? date.flatMap(years::atPresent) : Optional.of(words.state());
            if (said.isEmpty()
                    || written.filter(when -> years.contradicts(when, said.get()))
                            .isPresent()) {
                return Optional.empty();
            }
            State state = said.get();
            String venue = details.venue().orElse(null);
            boolean isOne = gathering.round() != null || date.isPresent();
            if (!isOne && (gathering.background() || !isEnough(gathering, state))) {
                return Optional.empty();
            }
            boolean yearInferred = date.isPresent() && written.map(When::year).orElse(0) == 0;
            return Optional.of(new Claim(
                    gathering.format(),
                    gathering.round(),
                    date.map(When::date).orElse(null),
                    date.filter(when -> when.day() > 0 && !when.first().equals(when.last()))
                            .map(when -> when.last().toString())
                            .orElse(null),
                    venue,
                    state,
                    passage.sentence(sentence),
                    words.id(),
                    gathering.inferred() || yearInferred));
        }

        /** Whether a meeting of which neither number nor date is known is still one that is told of. */
        private static boolean isEnough(Gathering gathering, State state) {
            return switch (state) {
                case HELD, ANNOUNCED -> gathering.single();
                case READOUT -> false;
                case CALLED_FOR, POSTPONED, SUSPENDED, RESUMED, CANCELLED -> true;
            };
        }
    }
}
