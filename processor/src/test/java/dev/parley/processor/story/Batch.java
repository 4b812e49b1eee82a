package dev.parley.processor.story;

import dev.parley.events.alert.Alert;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.article.Published;
import dev.parley.events.count.Occasion;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.story.Sketch.Because;
import dev.parley.processor.story.Sketch.Met;
import dev.parley.watch.copy.Imprint;
import dev.parley.watch.subscription.Independence;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a set of sketches comes to, worked out at once and without regard to cost. */
final class Batch {
    private static final Comparator<Sketch> ORDER = Comparator.<Sketch, java.time.Instant>comparing(
                    sketch -> sketch.metadata().published() instanceof Published.Unknown
                            ? sketch.metadata().observedAt()
                            : sketch.metadata().published().earliest(ZoneOffset.UTC))
            .thenComparing(Sketch::article);

    private final List<Sketch> all;
    private final Map<ArticleId, StoryId> stories = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> alerts = new TreeMap<>();

    /** An alert before it is known what others say. */
    private record Row(SubscriptionId subscription, Met met, Sketch lead, Sketch speaker, List<Sketch> story) {}

    Batch(Collection<Sketch> sketches) {
        all = sketches.stream().sorted(ORDER).toList();
        Stories grouped = new Stories();
        for (Sketch sketch : all) {
            grouped.put(sketch.article(), moment(sketch), Imprint.decode(Objects.requireNonNull(sketch.imprint())));
        }
        Map<StoryId, List<Sketch>> members = new HashMap<>();
        for (Sketch sketch : all) {
            StoryId story = grouped.storyOf(sketch.article()).orElseThrow();
            stories.put(sketch.article(), story);
            members.computeIfAbsent(story, key -> new ArrayList<>()).add(sketch);
        }
        members.values().forEach(this::rows);
        List<Row> raised = rows.stream().filter(row -> !isShort(row)).toList();
        raised.forEach(row -> alerts.put(row.subscription() + " " + row.lead().article(), describe(row, raised)));
    }

    Map<ArticleId, StoryId> stories() {
        return stories;
    }

    /** What is to be compared of every alert, by subscription and story. */
    Map<String, String> alerts() {
        return alerts;
    }

    /** The same of an alert that was told; which of many choices of three stories it names is not compared. */
    static String describe(Alert alert) {
        return String.join(
                " ",
                String.valueOf(alert.thread()),
                alert.news().toString(),
                alert.copies().toString(),
                alert.subscription().equals(Sketches.ON_THREE)
                        ? ""
                        : alert.confirmedBy().toString(),
                alert.state().toString());
    }

    /** Whether the stories that confirm an alert are independent of its lead and of each other. */
    boolean isPairwise(Alert alert, StoryId story) {
        List<Voice> voices = new ArrayList<>(List.of(voice(story)));
        for (StoryId other : alert.confirmedBy()) {
            Voice voice = voice(other);
            if (!voices.stream().allMatch(voice::isIndependentOf)) {
                return false;
            }
            voices.add(voice);
        }
        return alert.confirmedBy().size() >= 2;
    }

    private Voice voice(StoryId story) {
        return all.stream()
                .filter(sketch -> sketch.article().value().equals(story.value()))
                .map(sketch -> Voice.of(sketch.metadata()))
                .findFirst()
                .orElseThrow();
    }

    private void rows(List<Sketch> story) {
        Set<SubscriptionId> seen = new HashSet<>();
        for (Sketch member : story) {
            for (Met met : member.met()) {
                if (seen.add(met.subscription())) {
                    rows.add(new Row(met.subscription(), met, story.getFirst(), member, story));
                }
            }
        }
    }

    private boolean isShort(Row row) {
        Independence asked = row.met().independence();
        return asked != null && !holds(before(row), List.of(), asked.stories() - 1);
    }

    /** Whether so many of these are independent of each other and of those chosen: every choice is tried. */
    private static boolean holds(List<Row> from, List<Row> chosen, int more) {
        if (more == 0) {
            return true;
        }
        for (int i = 0; i < from.size(); i++) {
            Row next = from.get(i);
            if (chosen.stream().allMatch(other -> isIndependent(other, next))) {
                List<Row> longer = new ArrayList<>(chosen);
                longer.add(next);
                if (holds(from.subList(i + 1, from.size()), longer, more - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Row> before(Row row) {
        Duration within = Objects.requireNonNull(row.met().independence()).within();
        List<Row> before = new ArrayList<>();
        for (Row other : rows) {
            boolean isNear = within == null
                    || !moment(other.lead())
                            .to()
                            .plus(within)
                            .isBefore(moment(row.lead()).from());
            if (other.subscription().equals(row.subscription())
                    && ORDER.compare(other.lead(), row.lead()) < 0
                    && isNear
                    && isIndependent(other, row)) {
                before.add(other);
            }
        }
        before.sort(Comparator.comparing(Row::lead, ORDER).reversed());
        return before;
    }

    private static boolean isIndependent(Row one, Row other) {
        return Voice.of(one.lead().metadata())
                .isIndependentOf(Voice.of(other.lead().metadata()));
    }

    private String describe(Row row, List<Row> raised) {
        String occasion = occasion(row);
        List<Row> thread = raised.stream()
                .filter(other -> occasion != null
                        && other.subscription().equals(row.subscription())
                        && occasion.equals(occasion(other)))
                .sorted(Comparator.comparing(Row::lead, ORDER))
                .toList();
        List<StoryId> confirming = confirming(row, thread);
        List<ArticleId> copies = row.story().stream()
                .map(Sketch::article)
                .filter(article -> !article.equals(row.speaker().article()))
                .toList();
        Alert.State state = !confirming.isEmpty()
                ? Alert.State.CONFIRMED
                : copies.isEmpty() ? Alert.State.FIRST : Alert.State.COPIED;
        return String.join(
                " ",
                occasion == null ? "null" : row.subscription() + "/" + occasion,
                news(row, thread).toString(),
                copies.toString(),
                row.subscription().equals(Sketches.ON_THREE) ? "" : confirming.toString(),
                state.toString());
    }

    private List<String> news(Row row, List<Row> thread) {
        Set<String> earlier = new HashSet<>();
        thread.stream()
                .filter(other -> ORDER.compare(other.lead(), row.lead()) < 0)
                .forEach(other -> earlier.addAll(facts(other)));
        return thread.isEmpty()
                ? List.of()
                : facts(row).stream()
                        .filter(fact -> earlier.stream().noneMatch(known -> isKnown(fact, known)))
                        .toList();
    }

    private static boolean isKnown(String fact, String known) {
        if (DateFact.is(fact) && DateFact.is(known)) {
            return DateFact.of(fact).isKnownFrom(DateFact.of(known));
        }
        return fact.equals(known);
    }

    private List<StoryId> confirming(Row row, List<Row> thread) {
        Independence asked = row.met().independence();
        List<Row> confirming = new ArrayList<>();
        if (asked == null) {
            thread.stream()
                    .filter(other -> isIndependent(other, row) && isSame(facts(other), facts(row)))
                    .forEach(confirming::add);
        } else {
            for (Row other : before(row)) {
                if (asked.stories() == 2 || confirming.stream().allMatch(chosen -> isIndependent(chosen, other))) {
                    confirming.add(other);
                }
            }
        }
        return confirming.stream()
                .limit(Alert.MAX_CONFIRMING)
                .map(other -> StoryId.ledBy(other.lead().article()))
                .toList();
    }

    private static boolean isSame(Set<String> facts, Set<String> others) {
        return facts.stream()
                .filter(fact -> !fact.startsWith("speaker:"))
                .anyMatch(fact -> others.stream().anyMatch(other -> isKnown(fact, other) || isKnown(other, fact)));
    }

    private @Nullable String occasion(Row row) {
        List<Because> reasons =
                row.met().reasons().stream().map(row.speaker().reasons()::get).toList();
        List<Saying> known = row.speaker().says().stream()
                .filter(saying -> saying.occasion() != null)
                .toList();
        return known.stream()
                .filter(saying ->
                        reasons.stream().anyMatch(reason -> saying.format().equals(reason.entity())))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(this::resolved)
                .orElse(null);
    }

    private String resolved(Saying saying) {
        String own = Objects.requireNonNull(saying.occasion());
        if (saying.round() != null) {
            return own;
        }
        Map<Integer, Set<ArticleId>> said = new TreeMap<>();
        for (Sketch sketch : all) {
            for (Saying other : sketch.says()) {
                Integer round = other.round();
                if (round != null
                        && other.days().stream()
                                .anyMatch(day ->
                                        Occasion.key(other.format(), null, day).equals(own))) {
                    said.computeIfAbsent(round, key -> new HashSet<>()).add(sketch.article());
                }
            }
        }
        return said.entrySet().stream()
                .min(Comparator.<Map.Entry<Integer, Set<ArticleId>>>comparingInt(
                                each -> -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(each -> Occasion.key(saying.format(), each.getKey(), null))
                .orElse(own);
    }

    private Set<String> facts(Row row) {
        Set<String> facts = new TreeSet<>();
        for (Saying saying : row.speaker().says()) {
            if (saying.occasion() != null && resolved(saying).equals(occasion(row))) {
                facts.add(saying.stateFact());
                String date = saying.dateFact();
                if (date != null) {
                    facts.add(date);
                }
            }
        }
        row.speaker().speakers().forEach(official -> facts.add("speaker:" + official));
        return facts;
    }

    private static Moment moment(Sketch sketch) {
        return Moment.of(sketch.metadata(), ZoneOffset.UTC);
    }
}
