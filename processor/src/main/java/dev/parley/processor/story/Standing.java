package dev.parley.processor.story;

import dev.parley.events.alert.AlertId;
import dev.parley.events.alert.StoryId;
import dev.parley.events.subscription.SubscriptionId;
import dev.parley.processor.story.Member.Interest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That a story meets a subscription, and what follows for it from other stories. */
final class Standing {
    /** By lead: the order in which stories are told. */
    static final Comparator<Standing> ORDER = Comparator.comparing(Standing::lead, Member.ORDER);

    private final Interest interest;
    private final Member lead;
    private final Member speaker;
    private @Nullable String occasion;
    private List<String> facts = List.of();
    private Context context = Context.NONE;

    /**
     * Begins alone.
     *
     * @param speaker who speaks for the story to the subscription
     * @param interest of the speaker
     */
    Standing(Interest interest, Member lead, Member speaker) {
        this.interest = interest;
        this.lead = lead;
        this.speaker = speaker;
    }

    /**
     * What follows from other stories.
     *
     * @param raised whether there is an alert: what it has to meet besides is met
     * @param occasion key of the thread's; null = it stands alone
     * @param facts what the speaker says of the occasion
     * @param news what no earlier alert of its thread says
     * @param confirmedBy other stories
     */
    record Context(
            boolean raised,
            @Nullable String occasion,
            List<String> facts,
            List<String> news,
            List<StoryId> confirmedBy) {
        static final Context NONE = new Context(false, null, List.of(), List.of(), List.of());
    }

    Interest interest() {
        return interest;
    }

    SubscriptionId subscription() {
        return interest.subscription();
    }

    Member lead() {
        return lead;
    }

    Member speaker() {
        return speaker;
    }

    StoryId story() {
        return StoryId.ledBy(lead.article());
    }

    AlertId alert() {
        return AlertId.of(subscription(), story());
    }

    /** Whether it is these revisions that tell it. */
    @SuppressWarnings("ReferenceEquality") // there is one object for each revision
    boolean isToldBy(Member leading, Member speaking) {
        return lead == leading && speaker == speaking;
    }

    /** The key of its occasion; null = none. */
    @Nullable
    String occasion() {
        return occasion;
    }

    /** What the speaker says of the occasion, and who is quoted, in order. */
    List<String> facts() {
        return facts;
    }

    /** Puts it to an occasion. It must be in no thread. */
    void speaksOf(@Nullable String occasion, List<String> facts) {
        this.occasion = occasion;
        this.facts = facts;
    }

    Context context() {
        return context;
    }

    boolean isRaised() {
        return context.raised();
    }

    void follows(Context now) {
        this.context = now;
    }

    boolean isIndependentOf(Standing other) {
        return lead.voice().isIndependentOf(other.lead.voice());
    }
}
