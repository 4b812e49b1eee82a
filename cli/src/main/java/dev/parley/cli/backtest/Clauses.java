package dev.parley.cli.backtest;

import dev.parley.events.alert.About;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.Published;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.Rehearsal;
import dev.parley.processor.article.Incoming;
import dev.parley.processor.story.Sketch;
import dev.parley.watch.query.Condition;
import dev.parley.watch.query.Examination;
import dev.parley.watch.query.Query;
import dev.parley.watch.query.Subject;
import dev.parley.watch.subscription.Independence;
import dev.parley.watch.subscription.Match;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A query in rehearsal without each of its clauses in turn, to see what one clause alone kept out. An article that fails two
 * of them is no near miss of either.
 */
final class Clauses implements AutoCloseable {
    private static final SubscriptionId WHOLE = new SubscriptionId("whole");
    private static final int SAMPLES = 2;

    private final ZoneId zone;
    private final List<Condition> required;

    /** Those that are left out in turn: what a single one keeps out is all there is. */
    private final List<Condition> clauses;

    private final @Nullable Independence independence;
    private final List<SubscriptionId> without;
    private final SubscriptionId unconfirmed;
    private final long[] met;
    private final Rehearsal rehearsal;

    private Clauses(Query query, Rules rules) {
        this.zone = rules.zone();
        this.required = query.required();
        this.clauses = required.size() > 1 ? required : List.of();
        Condition.Independent asked = query.independent();
        this.independence =
                asked == null ? null : new Independence(asked.clause().text(), asked.stories(), asked.within());
        this.without = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            without.add(id(i));
        }
        this.unconfirmed = id(required.size());
        this.met = new long[required.size()];
        this.rehearsal = rules.rehearsal(this::match);
    }

    static Clauses of(Query query, Rules rules) {
        return new Clauses(query, rules);
    }

    /** In the order of the clauses, and before that of the whole. */
    private static SubscriptionId id(int clause) {
        return new SubscriptionId("%05d".formatted(clause));
    }

    void observe(Incoming incoming) {
        if (isWorthIt()) {
            rehearsal.observe(incoming);
        }
    }

    private boolean isWorthIt() {
        return !clauses.isEmpty() || independence != null;
    }

    private List<Match> match(Subject subject) {
        Examination examination = Examination.of(subject, zone);
        int failed = -1;
        int failures = 0;
        for (int i = 0; i < required.size(); i++) {
            if (examination.meets(required.get(i))) {
                met[i]++;
            } else {
                failed = i;
                failures++;
            }
        }
        return switch (failures) {
            case 0 -> ofHit();
            case 1 -> clauses.isEmpty() ? List.of() : List.of(match(without.get(failed), independence));
            default -> List.of();
        };
    }

    /** What meets the whole query meets what is left of it too, and may confirm a near miss. */
    private List<Match> ofHit() {
        if (independence == null) {
            return List.of(match(WHOLE, null));
        }
        List<Match> matches = new ArrayList<>();
        if (!clauses.isEmpty()) {
            without.forEach(id -> matches.add(match(id, independence)));
        }
        matches.add(match(unconfirmed, null));
        matches.add(match(WHOLE, independence));
        return matches;
    }

    private static Match match(SubscriptionId id, @Nullable Independence independence) {
        return new Match(id, "", List.of(), "", independence);
    }

    /** One for each clause, in the order of the query; none where there is only one. */
    List<NearMiss> nearMisses(Within within) {
        if (!isWorthIt()) {
            return List.of();
        }
        Map<SubscriptionId, Tally> tallies = tallies(within);
        List<NearMiss> misses = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Tally tally = tallies.getOrDefault(without.get(i), new Tally());
            misses.add(tally.of(clauses.get(i).clause().text(), met[i] > 0));
        }
        if (independence != null) {
            Tally tally = tallies.getOrDefault(unconfirmed, new Tally());
            misses.add(tally.of(independence.clause(), tallies.containsKey(WHOLE)));
        }
        return misses;
    }

    private Map<SubscriptionId, Tally> tallies(Within within) {
        Set<StoryId> told = new HashSet<>();
        rehearsal.alerts().filter(alert -> alert.subscription().equals(WHOLE)).forEach(alert -> {
            if (alert.about() instanceof About.Story about) {
                told.add(about.story());
            }
        });
        Map<SubscriptionId, Tally> tallies = new HashMap<>();
        rehearsal.alerts().forEach(alert -> {
            boolean isWhole = alert.subscription().equals(WHOLE);
            if (alert.about() instanceof About.Story about
                    && isWhole == told.contains(about.story())
                    && (isWhole || within.holds(about.metadata().published()))) {
                tallies.computeIfAbsent(alert.subscription(), id -> new Tally()).add(about);
            }
        });
        rehearsal
                .sketches()
                .filter(sketch -> within.holds(sketch.metadata().published()))
                .forEach(sketch -> keptOut(sketch, told)
                        .forEach(id ->
                                tallies.computeIfAbsent(id, each -> new Tally()).addArticle()));
        return tallies;
    }

    /** The clauses that kept an article out. */
    private List<SubscriptionId> keptOut(Sketch sketch, Set<StoryId> told) {
        List<SubscriptionId> matched =
                sketch.matches().stream().map(Match::subscription).toList();
        if (!matched.contains(WHOLE)) {
            return matched;
        }
        boolean isTold =
                rehearsal.storyOf(sketch.article()).filter(told::contains).isPresent();
        return independence == null || isTold ? List.of() : List.of(unconfirmed);
    }

    /** What one clause kept out. */
    private final class Tally {
        private final TreeSet<About.Story> newest = new TreeSet<>(Comparator.comparing(
                        (About.Story about) -> about.metadata().published().earliest(zone))
                .thenComparing(About.Story::story));
        private long articles;
        private long stories;

        void addArticle() {
            articles++;
        }

        void add(About.Story about) {
            stories++;
            if (!(about.metadata().published() instanceof Published.Unknown)) {
                newest.add(about);
            }
            if (newest.size() > SAMPLES) {
                newest.removeFirst();
            }
        }

        NearMiss of(String clause, boolean isMet) {
            return new NearMiss(clause, isMet, articles, stories, List.copyOf(newest.reversed()));
        }
    }

    @Override
    public void close() {
        rehearsal.close();
    }
}
