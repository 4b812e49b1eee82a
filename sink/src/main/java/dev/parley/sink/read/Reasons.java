package dev.parley.sink.read;

import dev.parley.events.alert.Reason;
import dev.parley.events.article.Rights;
import dev.parley.events.tag.Sentence;
import dev.parley.events.tag.Span;
import dev.parley.sink.read.ShownAlert.Because;
import java.util.List;
import java.util.Optional;

/** Why an alert that is not stored would have been raised, as much of it as may be shown. */
public final class Reasons {
    private Reasons() {}

    /**
     * As they may be shown.
     *
     * @param rights of the source whose words they are
     */
    public static List<Because> shown(List<Reason> reasons, Rights rights) {
        Allowance allowance = new Allowance(rights);
        return reasons.stream().map(reason -> because(reason, allowance)).toList();
    }

    private static Because because(Reason reason, Allowance allowance) {
        return new Because(reason.clause(), reason.entity(), excerpt(reason, allowance), Optional.empty());
    }

    private static Optional<Excerpt> excerpt(Reason reason, Allowance allowance) {
        Sentence sentence = reason.sentence();
        Span mention = reason.mention();
        if (sentence == null) {
            return Optional.empty();
        }
        int offset = sentence.start();
        return mention == null
                ? allowance.excerpt(sentence.text(), -1, -1)
                : allowance.excerpt(sentence.text(), mention.start() - offset, mention.end() - offset);
    }
}
