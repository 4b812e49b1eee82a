package dev.parley.processor.story;

import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An article as one that tells a story, alone or with others. They come by date, then by id. */
final class Telling implements Comparable<Telling> {
    final ArticleId article;
    final Moment moment;
    final Wording wording;

    private @Nullable Telling parent;
    private Telling lead;

    /** Those it is the parent of; null = none. */
    private @Nullable NavigableSet<Telling> children;

    /** All of the story it leads; null = itself alone, or none. */
    private @Nullable NavigableSet<Telling> story;

    Telling(ArticleId article, Moment moment, Wording wording) {
        this.article = article;
        this.moment = moment;
        this.wording = wording;
        this.lead = this;
    }

    /** The least of its copies before it; null = it leads its story. */
    @Nullable
    Telling parent() {
        return parent;
    }

    StoryId storyId() {
        return StoryId.ledBy(lead.article);
    }

    boolean isBefore(Telling other) {
        return compareTo(other) < 0;
    }

    boolean isNear(Telling other) {
        return moment.isNear(other.moment);
    }

    NavigableSet<Telling> children() {
        return children == null ? new TreeSet<>() : new TreeSet<>(children);
    }

    /** All of its story in order, itself included. */
    NavigableSet<Telling> story() {
        NavigableSet<Telling> all = new TreeSet<>();
        all.add(this);
        if (lead.story != null) {
            all.addAll(lead.story);
        }
        return all;
    }

    /** Puts it under another parent, or under none; what it leads comes with it. */
    void follow(@Nullable Telling next, Moves moves) {
        if (parent != null && parent.children != null) {
            parent.children.remove(this);
        }
        parent = next;
        if (next != null) {
            if (next.children == null) {
                next.children = new TreeSet<>();
            }
            next.children.add(this);
        }
        goWith(next == null ? this : next.lead, moves);
    }

    private void goWith(Telling next, Moves moves) {
        if (lead == next) {
            return;
        }
        moves.note(this);
        if (lead.story != null) {
            lead.story.remove(this);
        }
        lead = next;
        if (next.story == null) {
            next.story = new TreeSet<>();
            next.story.add(next);
        }
        next.story.add(this);
        if (children != null) {
            children.forEach(child -> child.goWith(next, moves));
        }
    }

    @Override
    public int compareTo(Telling other) {
        int byDate = moment.order().compareTo(other.moment.order());
        return byDate != 0 ? byDate : article.compareTo(other.article);
    }
}
