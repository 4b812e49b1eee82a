package dev.parley.outside.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TurnsTest {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private final PassingClock clock = new PassingClock();
    private final Turns turns = new Turns(clock, clock);

    @Test
    void pausesFromTheEndOfOneTurnToTheBeginOfTheNext() throws Exception {
        turns.take("a.example", PAUSE);
        clock.advance(Duration.ofSeconds(10));
        turns.end("a.example");
        clock.advance(Duration.ofMillis(1500));
        turns.take("a.example", PAUSE);

        assertThat(clock.waits()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void pausesNoLongerWhenTheClockIsPutBack() throws Exception {
        turns.take("a.example", PAUSE);
        turns.end("a.example");
        clock.advance(Duration.ofHours(-1));
        turns.take("a.example", PAUSE);

        assertThat(clock.waits()).containsExactly(PAUSE);
    }

    @Test
    void givesOneTurnAtATime() throws Exception {
        AtomicInteger there = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(50);
        for (int i = 0; i < 50; i++) {
            Thread.startVirtualThread(() -> {
                try {
                    turns.take("a.example", PAUSE);
                    most.accumulateAndGet(there.incrementAndGet(), Math::max);
                    there.decrementAndGet();
                    turns.end("a.example");
                    done.countDown();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        done.await();

        assertThat(most).hasValue(1);
        assertThat(clock.waits()).hasSize(49).containsOnly(PAUSE);
    }

    @Test
    void keepsTheLaterOfTwoClosings() throws Exception {
        Instant later = clock.instant().plus(Duration.ofHours(2));
        turns.close("a.example", later);
        turns.close("a.example", clock.instant().plus(Duration.ofHours(1)));

        assertThat(turns.take("a.example", PAUSE)).hasValue(later);
    }

    @Test
    void forgetsHostsThatNobodyHasToThinkOf() throws Exception {
        Instant end = clock.instant().plus(Duration.ofHours(1));
        turns.close("closed.example", end);
        for (int i = 0; i < 10_000; i++) {
            turns.take("host" + i + ".example", PAUSE);
            turns.end("host" + i + ".example");
            clock.advance(Duration.ofMillis(100));
        }

        assertThat(turns.size()).isLessThan(1100);
        assertThat(turns.take("closed.example", PAUSE)).hasValue(end);
    }
}
