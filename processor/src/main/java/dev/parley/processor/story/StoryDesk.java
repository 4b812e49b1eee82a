package dev.parley.processor.story;

import dev.parley.events.Json;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.events.count.Count;
import dev.parley.processor.Emission;
import dev.parley.processor.Emission.Channel;
import dev.parley.processor.count.Contribution;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a new sketch of an article changes for stories, alerts and the counts of stories.
 *
 * <p>An alert is state under the id of its subscription and story. What it says follows from the set of sketches alone;
 * one that no longer holds is a tombstone, and of a story that another article leads now, the alert is written under its
 * new id before the former one is taken back.
 *
 * <p>What stands is held in memory, without what proves it: that is looked up where it is told again. A desk that has
 * thrown knows less than it should; another is made and {@link #recall recalls} everything.
 */
public final class StoryDesk {
    private static final Json<StoryId> STORY = Json.of(StoryId.class);
    private static final Json<Alert> ALERT = Json.of(Alert.class);
    private static final Json<Count> COUNT = Json.of(Count.class);

    private final Board board = new Board();
    private final ZoneId zone;
    private final Function<ArticleId, @Nullable Sketch> sketches;

    /**
     * Begins with nothing.
     *
     * @param zone that makes instants of days
     * @param sketches looks up the sketch of an article that this desk was told of; what it was told last may not be there yet
     */
    public StoryDesk(ZoneId zone, Function<ArticleId, @Nullable Sketch> sketches) {
        this.zone = zone;
        this.sketches = sketches;
    }

    /** Takes in a sketch that was told before. After the last one, {@link #settle} follows. */
    public void recall(Sketch sketch) {
        board.recall(sketch, Moment.of(sketch.metadata(), zone));
    }

    /** Works out what stands. */
    public void settle() {
        board.settle();
    }

    /**
     * What is put out when the sketch of an article changes.
     *
     * @param former null = the story stage did not know the article
     * @param now null = it is to forget it
     */
    public List<Emission> tell(ArticleId article, @Nullable Sketch former, @Nullable Sketch now) {
        if (Objects.equals(former, now)) {
            return List.of();
        }
        Board.Change change = board.change(article, now, now == null ? null : Moment.of(now.metadata(), zone));
        List<Emission> emissions = new ArrayList<>();
        change.moves().forEach(move -> emissions.add(story(move)));
        emissions.addAll(alerts(change.told(), now));
        for (AlertId gone : change.gone()) {
            emissions.add(Emission.tombstone(Channel.ALERTS, gone.value()));
        }
        emissions.addAll(counts(change, article, former, now));
        return emissions;
    }

    /** The articles of the story that an article is of, the lead first; none where it is of none. */
    public List<ArticleId> storyWith(ArticleId article) {
        return board.groupOf(article).stream()
                .flatMap(group -> group.members().stream())
                .map(Member::article)
                .toList();
    }

    /** Whether no copies join the story of an article any more. */
    public boolean isClosed(ArticleId article) {
        return board.groupOf(article).filter(Group::isClosed).isPresent();
    }

    /** Lets no copies join the story of an article any more. What it is told of otherwise still follows. */
    public void close(ArticleId article) {
        board.close(article);
    }

    /** Takes in a story that was closed, when all its articles are recalled. */
    public void recallClosed(List<ArticleId> story) {
        board.recallClosed(story);
    }

    private static Emission story(Move move) {
        StoryId to = move.to();
        return to == null
                ? Emission.tombstone(Channel.STORIES, move.article().value())
                : Emission.of(Channel.STORIES, move.article().value(), STORY, to);
    }

    private List<Emission> alerts(List<Standing> told, @Nullable Sketch now) {
        Map<ArticleId, AlertForm> forms = new HashMap<>();
        Map<ArticleId, Sketch> speakers = new HashMap<>();
        if (now != null) {
            speakers.put(now.article(), now);
        }
        List<Emission> emissions = new ArrayList<>(told.size());
        for (Standing standing : told) {
            AlertForm form = forms.computeIfAbsent(standing.lead().article(), lead -> new AlertForm(board.group(lead)));
            Alert alert = form.fill(
                    standing, speakers.computeIfAbsent(standing.speaker().article(), this::sketch));
            emissions.add(Emission.of(Channel.ALERTS, alert.id().value(), ALERT, alert));
        }
        return emissions;
    }

    /** A story counts once, in the cells of its lead. */
    private List<Emission> counts(
            Board.Change change, ArticleId article, @Nullable Sketch former, @Nullable Sketch now) {
        TreeSet<ArticleId> leads = new TreeSet<>(change.ledBefore());
        leads.addAll(change.ledNow());
        List<Emission> emissions = new ArrayList<>();
        for (ArticleId lead : leads) {
            boolean isChanged = lead.equals(article);
            boolean isBefore = change.ledBefore().contains(lead);
            boolean isNow = change.ledNow().contains(lead);
            if (isChanged || isBefore != isNow) {
                Contribution before = isBefore ? contribution(isChanged ? former : sketch(lead)) : Contribution.NONE;
                Contribution after = isNow ? contribution(isChanged ? now : sketch(lead)) : Contribution.NONE;
                after.changesFrom(before).stream()
                        .map(count ->
                                Emission.of(Channel.STORY_COUNTS, count.cell().key(), COUNT, count))
                        .forEach(emissions::add);
            }
        }
        return emissions;
    }

    private static Contribution contribution(@Nullable Sketch sketch) {
        return sketch == null ? Contribution.NONE : sketch.contribution();
    }

    private Sketch sketch(ArticleId article) {
        return Objects.requireNonNull(sketches.apply(article), () -> "article " + article + " has no sketch");
    }
}
