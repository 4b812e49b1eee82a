package dev.parley.processor.story;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.subscription.SubscriptionId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of one story, and what stands of it for each subscription. */
final class Group {
    private final List<Member> members = new ArrayList<>(1);
    private List<Standing> standings = List.of();
    private boolean isClosed;

    Group(boolean isClosed) {
        this.isClosed = isClosed;
    }

    /** Whether nothing joins it any more. */
    boolean isClosed() {
        return isClosed;
    }

    void close() {
        isClosed = true;
    }

    /** The moves of a closed story when one of its articles is another now, or null, gone. */
    List<Move> movesOf(ArticleId article, @Nullable Member fresh) {
        StoryId from = story();
        Optional<Member> lead = Stream.concat(
                        members.stream().filter(member -> !member.article().equals(article)), Stream.ofNullable(fresh))
                .min(Member.ORDER);
        StoryId to = lead.map(member -> StoryId.ledBy(member.article())).orElse(null);
        List<Move> moves = new ArrayList<>();
        for (Member member : members) {
            boolean isGone = fresh == null && member.article().equals(article);
            StoryId goal = isGone ? null : to;
            if (!from.equals(goal)) {
                moves.add(new Move(member.article(), from, goal));
            }
        }
        return moves;
    }

    void add(Member member) {
        int at = Collections.binarySearch(members, member, Member.ORDER);
        if (at >= 0) {
            throw new IllegalStateException("article " + member.article() + " is in its story already");
        }
        members.add(-at - 1, member);
    }

    void remove(Member member) {
        int at = Collections.binarySearch(members, member, Member.ORDER);
        if (at < 0) {
            throw new IllegalStateException("article " + member.article() + " is not in its story");
        }
        members.remove(at);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** In order, the lead first. */
    List<Member> members() {
        return Collections.unmodifiableList(members);
    }

    Member lead() {
        return members.getFirst();
    }

    StoryId story() {
        return StoryId.ledBy(lead().article());
    }

    List<Standing> standings() {
        return standings;
    }

    /** The articles besides one, in order. */
    List<ArticleId> besides(Member member) {
        return members.stream()
                .map(Member::article)
                .filter(article -> !article.equals(member.article()))
                .toList();
    }

    /**
     * Finds out who speaks for the story to each subscription: the lead where it matched, else the first that did.
     * Standings that are as before stay the same objects.
     */
    Renewal renew() {
        Map<SubscriptionId, Standing> before = new LinkedHashMap<>();
        standings.forEach(standing -> before.put(standing.subscription(), standing));
        Map<SubscriptionId, Standing> now = new LinkedHashMap<>();
        List<Standing> added = new ArrayList<>();
        for (Member member : members) {
            for (Member.Interest interest : member.interests()) {
                if (!now.containsKey(interest.subscription())) {
                    Standing known = before.get(interest.subscription());
                    if (known != null && known.isToldBy(lead(), member)) {
                        before.remove(interest.subscription());
                        now.put(interest.subscription(), known);
                    } else {
                        Standing standing = new Standing(interest, lead(), member);
                        now.put(interest.subscription(), standing);
                        added.add(standing);
                    }
                }
            }
        }
        standings = new ArrayList<>(now.values());
        return new Renewal(List.copyOf(before.values()), added);
    }

    /** Standings that are no more, and new ones. */
    record Renewal(List<Standing> removed, List<Standing> added) {}
}
