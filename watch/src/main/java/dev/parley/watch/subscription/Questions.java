package dev.parley.watch.subscription;

import dev.parley.watch.query.Condition;
import dev.parley.watch.query.Examination;
import dev.parley.watch.query.Subject;
import dev.parley.watch.stem.Stems;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is asked of one article, which is examined when the first question comes. */
final class Questions {
    private final Subject subject;
    private final ZoneId zone;
    private final Stems stems;
    private @Nullable Examination examination;

    Questions(Subject subject, ZoneId zone, Stems stems) {
        this.subject = subject;
        this.zone = zone;
        this.stems = stems;
    }

    Subject subject() {
        return subject;
    }

    Examination examination() {
        if (examination == null) {
            examination = Examination.of(subject, zone, stems);
        }
        return examination;
    }

    boolean areMet(Condition condition) {
        return examination().meets(condition);
    }
}
