package dev.parley.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.reject.Origin;
import dev.parley.events.reject.Rejection;
import dev.parley.events.reject.Rejection.Stage;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Origin ORIGIN = new Origin.Log("live.articles", 2, 17);
    private static final byte[] RECORD = "record".getBytes(StandardCharsets.UTF_8);

    @Test
    void handsOnWhatWorked() {
        assertThat(Attempt.of(Stage.TAG, ORIGIN, RECORD, () -> 5)).isEqualTo(new Attempt.Done<>(5));
    }

    @Test
    void rejectsWhatThrows() {
        Rejection rejection = rejection(() -> {
            throw new IllegalStateException("no such form 'x'");
        });

        assertThat(rejection.stage()).isEqualTo(Stage.TAG);
        assertThat(rejection.origin()).isEqualTo(ORIGIN);
        assertThat(rejection.reason()).isEqualTo("no such form 'x'");
        assertThat(rejection.cause()).startsWith("java.lang.IllegalStateException at ");
        assertThat(rejection.headBytes()).isEqualTo(RECORD);
    }

    @Test
    void rejectsWhatOverflowsTheStack() {
        Rejection rejection = rejection(AttemptTest::fall);

        assertThat(rejection.reason()).isEqualTo("the stack overflowed");
    }

    @Test
    void namesTheStageWhosePartThrew() {
        Rejection rejection = rejection(() -> Attempt.at(Stage.MATCH, () -> {
            throw new IllegalArgumentException("bad clause");
        }));

        assertThat(rejection.stage()).isEqualTo(Stage.MATCH);
        assertThat(rejection.reason()).isEqualTo("bad clause");
    }

    private static Rejection rejection(Supplier<Integer> work) {
        return switch (Attempt.of(Stage.TAG, ORIGIN, RECORD, work)) {
            case Attempt.Done<Integer> done -> throw new AssertionError("it worked: " + done);
            case Attempt.Refused<Integer> refused -> refused.rejection();
        };
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private static int fall() {
        return 1 + fall();
    }
}
