package dev.parley.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StandInTest {
    private final List<String> whatHappened = new ArrayList<>();

    @Test
    void startsTheRoleOnceNobodyDoesItsWork() throws Exception {
        Deque<Boolean> looks = new ArrayDeque<>(List.of(true, true, false));
        StandIn standIn = StandIn.start(
                looks::pop, this::role, length -> whatHappened.add("waited " + length.toSeconds() + " s"));
        standIn.awaitStarted();
        standIn.close();
        assertThat(whatHappened).containsExactly("waited 1 s", "waited 1 s", "started", "ended");
        assertThat(looks).isEmpty();
    }

    @Test
    void startsNothingWhileSomebodyDoesTheWork() throws Exception {
        StandIn standIn = StandIn.start(() -> true, this::role, Pause.OF_THREAD);
        standIn.close();
        assertThat(whatHappened).isEmpty();
        assertThat(standIn.failure()).isEmpty();
    }

    @Test
    void tellsWhyItCannotSeeWhoWorks() throws Exception {
        try (StandIn standIn = StandIn.start(
                () -> {
                    throw new IllegalStateException("the broker is gone");
                },
                this::role,
                Pause.OF_THREAD)) {
            standIn.awaitStarted();
            assertThat(standIn.failure()).contains("no stand-in: the broker is gone");
        }
    }

    private Runnable role() {
        whatHappened.add("started");
        return () -> whatHappened.add("ended");
    }
}
