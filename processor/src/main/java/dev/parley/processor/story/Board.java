package dev.parley.processor.story;

import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.story.Standing.Context;
import dev.parley.watch.copy.Imprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands of all stories and alerts, in memory: who tells which story, who speaks of which occasion, who confirms
 * whom. It is a function of the set of articles that it was given, and can be built anew from it.
 */
final class Board {
    private static final Comparator<Standing> BY_SUBSCRIPTION =
            Comparator.comparing(Standing::subscription).thenComparing(Standing.ORDER);

    private final Same same = new Same();
    private final Stories stories = new Stories();
    private final Map<ArticleId, Member> members = new HashMap<>();
    private final Map<ArticleId, Group> groups = new HashMap<>();
    private final Threads threads = new Threads(same);
    private final Map<SubscriptionId, Witnesses> witnesses = new HashMap<>();

    /**
     * What a change of one article changes.
     *
     * @param ledBefore articles that led a story it touches
     * @param ledNow articles that lead one now
     * @param told alerts that are new or say something else
     * @param gone alerts that are no more
     */
    record Change(
            List<Move> moves,
            Set<ArticleId> ledBefore,
            Set<ArticleId> ledNow,
            List<Standing> told,
            NavigableSet<AlertId> gone) {}

    /** The articles of a story, the lead first. */
    Group group(ArticleId article) {
        return Objects.requireNonNull(groups.get(article), "article is in no story");
    }

    Optional<Group> groupOf(ArticleId article) {
        return Optional.ofNullable(groups.get(article));
    }

    /** Takes in an article as it was, without a look at what that means; {@link #settle()} follows. */
    void recall(Sketch sketch, Moment moment) {
        Member member = Member.of(sketch, moment, same);
        members.put(sketch.article(), member);
        threads.hear(member);
        String imprint = sketch.imprint();
        if (imprint != null) {
            stories.put(sketch.article(), moment, Imprint.decode(imprint));
        }
    }

    /** Takes in the story of articles that are closed to copies. */
    void recallClosed(List<ArticleId> articles) {
        Group group = new Group(true);
        for (ArticleId article : articles) {
            group.add(Objects.requireNonNull(members.get(article), "article is not known"));
            groups.put(article, group);
        }
    }

    /** Works out what follows from all that was recalled. */
    void settle() {
        Map<StoryId, Group> open = new HashMap<>();
        members.forEach((article, member) -> {
            if (!groups.containsKey(article)) {
                StoryId story = stories.storyOf(article).orElseThrow();
                Group group = open.computeIfAbsent(story, key -> new Group(false));
                group.add(member);
                groups.put(article, group);
            }
        });
        Turn turn = new Turn();
        groups.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Group::lead, Member.ORDER))
                .forEach(turn::renew);
        turn.settle();
    }

    /** Closes the story of an article to copies: nothing else of it changes. */
    void close(ArticleId article) {
        Group group = group(article);
        group.close();
        group.members().forEach(member -> stories.remove(member.article()));
    }

    /** Takes in the current revision of an article; null = there is none any more. */
    Change change(ArticleId article, @Nullable Sketch sketch, @Nullable Moment moment) {
        Member fresh = sketch == null || moment == null ? null : Member.of(sketch, moment, same);
        Group former = groups.get(article);
        List<Move> moves = former != null && former.isClosed()
                ? former.movesOf(article, fresh)
                : sketch == null || moment == null
                        ? stories.remove(article)
                        : stories.put(article, moment, Imprint.decode(Objects.requireNonNull(sketch.imprint())));
        Turn turn = new Turn();
        turn.regroup(article, fresh, moves);
        turn.settle();
        return turn.change(moves);
    }

    /** One change and all that follows from it. */
    private final class Turn {
        private final Set<Group> touched = new LinkedHashSet<>();
        private final Set<ArticleId> ledBefore = new TreeSet<>();
        private final Set<Standing> removed = new HashSet<>();
        private final Set<Standing> asked = new LinkedHashSet<>();
        private final Set<Standing> concerned = new LinkedHashSet<>();
        private final Map<Standing, List<StoryId>> confirmed = new HashMap<>();
        private final List<Standing> told = new ArrayList<>();
        private final NavigableSet<AlertId> gone = new TreeSet<>();

        void regroup(ArticleId article, @Nullable Member fresh, List<Move> moves) {
            Map<StoryId, Group> found = new HashMap<>();
            Member old = members.get(article);
            Group former = groups.get(article);
            boolean isClosed = former != null && former.isClosed();
            moves.forEach(move -> touch(move.article()));
            touch(article);
            Map<ArticleId, StoryId> goals = new LinkedHashMap<>();
            moves.forEach(move -> {
                StoryId to = move.to();
                if (to != null) {
                    goals.put(move.article(), to);
                }
                touchLead(to);
            });
            touched.forEach(group -> found.put(group.story(), group));
            touched.forEach(group -> ledBefore.add(group.lead().article()));
            if (fresh != null && former != null) {
                goals.putIfAbsent(article, former.story());
            }
            if (former != null && old != null) {
                former.remove(old);
                groups.remove(article);
            }
            for (Move move : moves) {
                if (!move.article().equals(article)) {
                    group(move.article()).remove(member(move.article()));
                }
            }
            replace(article, old, fresh);
            goals.forEach((moved, story) -> {
                Group group = found.computeIfAbsent(story, key -> new Group(isClosed));
                group.add(member(moved));
                groups.put(moved, group);
                touched.add(group);
            });
            touched.forEach(this::renew);
        }

        private void touch(ArticleId article) {
            groupOf(article).ifPresent(touched::add);
        }

        /** The story that others come into need not move itself. */
        private void touchLead(@Nullable StoryId story) {
            if (story != null) {
                Group group = groups.get(new ArticleId(story.value()));
                if (group != null && group.story().equals(story)) {
                    touched.add(group);
                }
            }
        }

        private void replace(ArticleId article, @Nullable Member old, @Nullable Member fresh) {
            Set<Standing> elsewhere = new HashSet<>();
            if (old != null) {
                members.remove(article);
                elsewhere.addAll(threads.forget(old));
            }
            if (fresh != null) {
                members.put(article, fresh);
                elsewhere.addAll(threads.hear(fresh));
            }
            elsewhere.forEach(standing -> {
                concerned.addAll(threads.leave(standing));
                concerned.addAll(threads.join(standing));
                concerned.add(standing);
            });
        }

        void renew(Group group) {
            Group.Renewal renewal = group.renew();
            renewal.removed().forEach(this::retract);
            renewal.added().forEach(this::place);
            concerned.addAll(group.standings());
        }

        private void place(Standing standing) {
            concerned.add(standing);
            if (standing.interest().independence() == null) {
                concerned.addAll(threads.join(standing));
            } else {
                Witnesses others = witnesses.computeIfAbsent(standing.subscription(), key -> new Witnesses());
                others.add(standing);
                asked.addAll(others.concernedBy(standing));
            }
        }

        private void retract(Standing standing) {
            removed.add(standing);
            concerned.addAll(threads.leave(standing));
            if (standing.interest().independence() != null) {
                Witnesses others = witnesses(standing);
                asked.addAll(others.concernedBy(standing));
                others.remove(standing);
                if (others.isEmpty()) {
                    witnesses.remove(standing.subscription());
                }
            }
        }

        void settle() {
            asked.removeAll(removed);
            for (Standing standing : asked) {
                Optional<List<StoryId>> by = witnesses(standing).confirming(standing);
                by.ifPresent(others -> confirmed.put(standing, others));
                boolean isIn = standing.occasion() != null;
                if (by.isPresent() && !isIn) {
                    concerned.addAll(threads.join(standing));
                } else if (by.isEmpty() && isIn) {
                    concerned.addAll(threads.leave(standing));
                }
            }
            concerned.addAll(asked);
            concerned.removeAll(removed);
            removed.stream().filter(Standing::isRaised).map(Standing::alert).forEach(gone::add);
            concerned.forEach(this::follow);
            told.stream().map(Standing::alert).forEach(gone::remove);
        }

        private void follow(Standing standing) {
            Context before = standing.context();
            Context now = context(standing, before);
            standing.follows(now);
            if (now.raised()
                    && (!now.equals(before)
                            || touched.contains(groups.get(standing.lead().article())))) {
                told.add(standing);
            } else if (before.raised() && !now.raised()) {
                gone.add(standing.alert());
            }
        }

        private Context context(Standing standing, Context before) {
            AlertThread thread = threads.of(standing);
            boolean isRaised = true;
            List<StoryId> by = thread == null ? List.of() : thread.confirming(standing);
            if (standing.interest().independence() != null) {
                List<StoryId> others = confirmed.get(standing);
                boolean isAsked = asked.contains(standing);
                isRaised = isAsked ? others != null : before.raised();
                by = !isAsked ? before.confirmedBy() : others == null ? List.of() : others;
            }
            List<String> news = thread == null ? List.of() : thread.news(standing);
            return new Context(isRaised, standing.occasion(), standing.facts(), news, by);
        }

        Change change(List<Move> moves) {
            told.sort(BY_SUBSCRIPTION);
            Set<ArticleId> ledNow = new TreeSet<>();
            touched.stream()
                    .filter(group -> !group.isEmpty())
                    .forEach(group -> ledNow.add(group.lead().article()));
            return new Change(moves, ledBefore, ledNow, told, gone);
        }

        private Witnesses witnesses(Standing standing) {
            return Objects.requireNonNull(
                    witnesses.get(standing.subscription()), "nobody asks for independent stories");
        }

        private Member member(ArticleId article) {
            return Objects.requireNonNull(members.get(article), "article is not known");
        }
    }
}
