package dev.parley.watch.claim;

import dev.parley.events.tag.EntityId;
import dev.parley.events.tag.Mention;
import dev.parley.events.tag.Part;
import dev.parley.watch.lexicon.Watchlist;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who and what is mentioned in which sentence, and so which meeting is meant where no format is named: "the next meeting
 * with B", when A of the other party speaks; "the next round", when one numbered format stands in the sentence before.
 */
final class Context {
    private static final int FURTHEST_SPEAKER = 3;
    private static final int MOST_FORMATS = 8;

    private final Passage passage;
    private final Map<EntityId, Watchlist.Format> formats;
    private final NavigableMap<Integer, List<Mention>> mentions = new TreeMap<>();

    Context(Passage passage, List<Mention> all, Map<EntityId, Watchlist.Format> formats) {
        this.passage = passage;
        this.formats = formats;
        for (Mention mention : all) {
            if (mention.type() != EntityId.Type.ISSUE) {
                mentions.computeIfAbsent(passage.sentences().at(passage.start(mention)), any -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    /** The sentences in which something may be claimed. */
    SortedSet<Integer> sentences() {
        SortedSet<Integer> sentences = new TreeSet<>();
        mentions.forEach((sentence, here) -> {
            sentences.add(sentence);
            if (sentence + 1 < passage.sentences().size()) {
                sentences.add(sentence + 1);
            }
        });
        return sentences;
    }

    List<Gathering> gatherings(int sentence, Line line) {
        List<Gathering> gatherings = new ArrayList<>();
        List<Mention> here = formatsIn(sentence);
        Gatherings found = new Gatherings(line);
        for (Mention mention : here) {
            line.join(first(line, mention), last(line, mention));
        }
        for (int i = 0; i < Math.min(here.size(), MOST_FORMATS); i++) {
            Mention mention = here.get(i);
            Watchlist.Format format = formats.get(mention.entity());
            if (format != null) {
                gatherings.add(found.named(
                        format.id(),
                        first(line, mention),
                        last(line, mention),
                        format.numbered(),
                        mention.part() == Part.BACKGROUND));
            }
        }
        if (here.isEmpty()) {
            withOtherParty(sentence, line, found).ifPresent(gatherings::add);
            if (gatherings.isEmpty()) {
                roundOfFormatBefore(sentence, line, found).ifPresent(gatherings::add);
            }
        }
        return gatherings;
    }

    private int first(Line line, Mention mention) {
        return line.wordAt(passage.start(mention));
    }

    private int last(Line line, Mention mention) {
        return line.wordAt(passage.end(mention)) - 1;
    }

    private List<Mention> in(int sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    private List<Mention> formatsIn(int sentence) {
        return in(sentence).stream()
                .filter(mention -> mention.type() == EntityId.Type.FORMAT)
                .toList();
    }

    private Optional<Gathering> withOtherParty(int sentence, Line line, Gatherings found) {
        for (Mention other : in(sentence)) {
            int first = first(line, other);
            int last = last(line, other);
            int noun = line.is(first - 1, Role.WITH) && line.isNoun(first - 2) ? first - 2 : -1;
            boolean after = line.grammar().isCompanion(line.surface(last, last)) && nounAfter(line, last) > 0;
            if (noun < 0 && !after) {
                continue;
            }
            Optional<Watchlist.Format> format =
                    speaker(sentence, other, line).flatMap(speaker -> between(speaker, other.entity()));
            if (format.isPresent()) {
                int head = after ? nounAfter(line, last) : noun;
                return Optional.of(found.inferred(
                        format.get().id(),
                        head,
                        after ? head : last,
                        format.get().numbered()));
            }
        }
        return Optional.empty();
    }

    private static int nounAfter(Line line, int word) {
        int next = word + 1;
        while (next < line.size() && (line.is(next, Role.WHICH) || line.is(next, Role.DETERMINER))) {
            next++;
        }
        return line.isNoun(next) ? next : -1;
    }

    /** Who speaks or acts: the first official before the other in the sentence, or whom a pronoun in it stands for. */
    private Optional<EntityId> speaker(int sentence, Mention other, Line line) {
        for (int back = 0; back <= FURTHEST_SPEAKER && sentence - back >= 0; back++) {
            Optional<Mention> first = in(sentence - back).stream()
                    .filter(mention -> mention.type() == EntityId.Type.OFFICIAL)
                    .findFirst();
            if (back == 0) {
                Optional<Mention> another = in(sentence).stream()
                        .filter(mention -> mention.type() == EntityId.Type.OFFICIAL)
                        .filter(mention -> !mention.entity().equals(other.entity()))
                        .findFirst();
                if (another.isPresent()) {
                    return another.map(Mention::entity);
                }
                if (!line.hasAny(0, line.size() - 1, Role.PRONOUN)) {
                    return Optional.empty();
                }
            } else if (first.isPresent()) {
                return first.map(Mention::entity);
            }
        }
        return Optional.empty();
    }

    /** The one format that is a meeting of these two. */
    private Optional<Watchlist.Format> between(EntityId one, EntityId other) {
        List<Watchlist.Format> meant = formats.values().stream()
                .filter(format -> format.parties().stream()
                        .anyMatch(party -> party.contains(one)
                                && !party.contains(other)
                                && format.parties().stream().anyMatch(second -> second.contains(other))))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private Optional<Gathering> roundOfFormatBefore(int sentence, Line line, Gatherings found) {
        Set<EntityId> before = new HashSet<>();
        formatsIn(sentence - 1).forEach(mention -> before.add(mention.entity()));
        if (before.size() != 1) {
            return Optional.empty();
        }
        Watchlist.Format format = formats.get(before.iterator().next());
        if (format == null || !format.numbered()) {
            return Optional.empty();
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.isRound(i)) {
                Gathering gathering = found.inferred(format.id(), i, i, true);
                return gathering.first() < i ? Optional.of(gathering) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
