package dev.parley.processor;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.reject.Rejection.Stage;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The result of calling a pure class on a record: done, or the record is rejected. Whatever the class throws, an
 * overflown stack too, never stops the stream.
 *
 * <p>Only pure work belongs inside: what a state store or a producer throws is a broken world and must stop the instance.
 *
 * @param <T> what the work makes
 */
public sealed interface Attempt<T> {
    /** It worked. */
    record Done<T>(T value) implements Attempt<T> {}

    /** It threw. */
    record Refused<T>(Rejection rejection) implements Attempt<T> {}

    /** Does the work for a record. What throws is charged to this stage, unless an inner part named its own. */
    static <T> Attempt<T> of(Stage stage, Origin origin, byte[] record, Supplier<T> work) {
        try {
            return new Done<>(work.get());
        } catch (Refusal refusal) {
            return refused(refusal.stage, origin, record, refusal.thrown);
        } catch (RuntimeException | StackOverflowError thrown) {
            return refused(stage, origin, record, thrown);
        }
    }

    /** Does a part of the work that, should it throw, is charged to this stage. */
    static <T> T at(Stage stage, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new Refusal(stage, thrown);
        }
    }

    private static <T> Attempt<T> refused(Stage stage, Origin origin, byte[] record, Throwable thrown) {
        String reason = thrown instanceof StackOverflowError
                ? "the stack overflowed"
                : Objects.requireNonNullElse(
                        thrown.getMessage(), thrown.getClass().getSimpleName());
        return new Refused<>(Rejection.of(stage, origin, record, reason, thrown));
    }

    /** Carries the name of the stage whose part threw. */
    final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Stage stage;
        private final transient Throwable thrown;

        private Refusal(Stage stage, Throwable thrown) {
            super(thrown);
            this.stage = stage;
            this.thrown = thrown;
        }
    }
}
