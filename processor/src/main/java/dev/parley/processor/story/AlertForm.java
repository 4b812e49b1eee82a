package dev.parley.processor.story;

import dev.parley.events.Sha;
import dev.parley.events.alert.About;
import dev.parley.events.alert.Alert;
import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.Reason;
import dev.parley.events.alert.StoryId;
import dev.parley.events.article.ArticleId;
import dev.parley.processor.story.Sketch.Met;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The alerts of one story, as they are written: what all of them share is worked out once. */
final class AlertForm {
    private final Group story;
    private final List<String> owners;
    private final List<String> wires;

    AlertForm(Group story) {
        this.story = story;
        Collection<Voice> voices =
                story.members().stream().map(Member::voice).distinct().toList();
        this.owners = voices.stream()
                .map(Voice::owner)
                .distinct()
                .sorted()
                .limit(About.Story.MAX_NAMED)
                .toList();
        this.wires = voices.stream()
                .map(Voice::wire)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .limit(About.Story.MAX_NAMED)
                .toList();
    }

    /** The alert that stands, told by the article that speaks for it. */
    Alert fill(Standing standing, Sketch speaker) {
        Met met = speaker.metBy(standing.subscription())
                .orElseThrow(() -> new IllegalStateException(
                        "article %s did not meet %s".formatted(speaker.article(), standing.subscription())));
        List<ArticleId> copies = story.besides(standing.speaker());
        return new Alert(
                standing.alert(),
                standing.subscription(),
                met.version(),
                new About.Story(
                        standing.story(), speaker.article(), speaker.content(), speaker.metadata(), owners, wires),
                standing.occasion() == null ? null : standing.subscription() + "/" + standing.occasion(),
                standing.context().news(),
                state(standing, copies),
                copies.stream().limit(Alert.MAX_COPIES).toList(),
                copies.size(),
                standing.context().confirmedBy(),
                reasons(speaker, met),
                fingerprint(standing, met),
                formerly(standing),
                speaker.metadata().arrival(),
                speaker.late());
    }

    private static Alert.State state(Standing standing, List<ArticleId> copies) {
        if (!standing.context().confirmedBy().isEmpty()) {
            return Alert.State.CONFIRMED;
        }
        return copies.isEmpty() ? Alert.State.FIRST : Alert.State.COPIED;
    }

    private static List<Reason> reasons(Sketch speaker, Met met) {
        List<Reason> reasons = new ArrayList<>(speaker.why(met));
        if (met.independence() != null) {
            reasons.add(new Reason(met.independence().clause(), null, null, null, null));
        }
        return reasons;
    }

    /** In a thread it is also what the article says of the occasion that makes a notification a new one. */
    private static String fingerprint(Standing standing, Met met) {
        if (standing.occasion() == null) {
            return met.fingerprint();
        }
        List<String> parts = new ArrayList<>(standing.facts());
        parts.addFirst(met.fingerprint());
        return Sha.id(parts.toArray(String[]::new));
    }

    private List<AlertId> formerly(Standing standing) {
        return story.besides(standing.lead()).stream()
                .limit(Alert.MAX_COPIES)
                .map(article -> AlertId.of(standing.subscription(), StoryId.ledBy(article)))
                .sorted()
                .toList();
    }
}
